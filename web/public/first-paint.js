// Before the first paint, so that nothing flashes: the colours and the language that were chosen last time.
(function () {
  var root = document.documentElement;
  try {
    var scheme = localStorage.getItem('colour-scheme') || 'auto';
    var dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
    var language = localStorage.getItem('language');
    if (language) root.lang = language;
  } catch (_) {
    root.setAttribute('data-mantine-color-scheme', 'light');
  }
})();
