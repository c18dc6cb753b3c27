package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.Pictures;
import io.github.traktcli.application.catalog.Pictures.Picture;
import io.github.traktcli.application.document.Document;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PictureDrawing;
import java.io.IOException;
import java.util.function.Supplier;

/** Draws the picture of a title above its page. What goes wrong with it never ends the view. */
final class Poster {

  private final Console console;
  private final Supplier<Pictures> pictures;
  private final boolean asked;

  /**
   * Makes the poster.
   *
   * @param asked whether the command line wants it
   */
  Poster(Console console, Supplier<Pictures> pictures, boolean asked) {
    this.console = console;
    this.pictures = pictures;
    this.asked = asked;
  }

  /**
   * Tells whether a picture will be drawn.
   *
   * @param forPeople whether the page is drawn for somebody who looks at it
   */
  boolean isWanted(boolean forPeople) {
    return forPeople
        && (asked || !console.preference(Setting.POSTERS).equals("never"))
        && canDraw();
  }

  /** Without colours there is nothing to draw with, and those who listen see nothing. */
  private boolean canDraw() {
    boolean can = console.outIsTerminal() && console.style().enabled() && !console.isForListening();
    if (!can && asked) {
      console.note("No picture is drawn here: that takes a terminal with colours.");
    }
    return can;
  }

  /** Draws the picture, or says why there is none. */
  void draw(Document title, ItemType type) {
    switch (pictures.get().of(title, type)) {
      case Picture.Here here -> draw(here.file());
      case Picture.Missing(String why) -> tell(why);
    }
  }

  private void draw(byte[] file) {
    try {
      console.out().print(PictureDrawing.on(console).of(file));
    } catch (IOException e) {
      tell(String.valueOf(e.getMessage()));
    } catch (LinkageError e) {
      tell("the Java that this runs on has no part for pictures");
    }
  }

  private void tell(String why) {
    if (asked) {
      console.note("There is no picture to show: " + why + ".");
    }
  }
}
