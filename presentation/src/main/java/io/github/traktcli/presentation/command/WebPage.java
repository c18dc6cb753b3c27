package io.github.traktcli.presentation.command;

import io.github.traktcli.application.auth.Browser;
import io.github.traktcli.presentation.output.Console;
import java.net.URI;

/** Shows a page of the website to the user. */
public final class WebPage {

  private WebPage() {}

  /** Opens the page; its address is worth having also where there is no browser. */
  public static void open(URI page, Browser browser, Console console) {
    if (browser.open(page)) {
      console.note("Opening " + page);
    } else {
      console.note("There is no browser here. The page is:");
      console.out().println(page.toString());
    }
  }
}
