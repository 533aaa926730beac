/** The empty rooms of the page, which the script fills; those that stay empty stay hidden. */
export function renderSkeleton(): string {
  return `<main>
<noscript><p class="note">This page needs JavaScript for the tree and the figures. The same facts are in <code>plan.json</code> and in the audit log beside it.</p></noscript>
<div id="notes"></div>
<section id="reasons" aria-labelledby="reasons-title" hidden><h2 id="reasons-title">What stands in the way</h2></section>
<section id="results" aria-labelledby="results-title" hidden><h2 id="results-title">What came of it</h2></section>
<section id="findings" aria-labelledby="findings-title" hidden><h2 id="findings-title">Findings</h2></section>
<section id="codes" aria-labelledby="codes-title" tabindex="-1"><h2 id="codes-title">Codes</h2>
<form class="bar" role="search" aria-label="Codes">
<div class="field grow"><label for="search">Search</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="Code, name, type or value"></div>
<div class="field"><label for="category">Category</label><select id="category"><option value="">All categories</option></select></div>
<fieldset id="statuses" hidden><legend>Plan</legend></fieldset>
<fieldset id="outcomes" hidden><legend>Outcome</legend></fieldset>
</form>
<div class="actions"><p id="count" role="status"></p><button type="button" id="clear" hidden>Clear filters</button><button type="button" id="open-all">Expand all</button><button type="button" id="close-all">Collapse all</button></div>
<div id="tree"></div>
</section>
<section id="facts" aria-labelledby="facts-title"><h2 id="facts-title">About this report</h2></section>
</main>`;
}
