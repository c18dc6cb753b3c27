package io.github.traktcli.application.catalog;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.domain.media.ItemType;

/** Gets the pictures that Trakt names. Nothing here fails. */
public interface Pictures {

  /** What became of a picture. */
  sealed interface Picture {

    /** It is here, as a file of whatever format. */
    final class Here implements Picture {

      private final byte[] file;

      /** Keeps the file as it is; nobody may change it any more. */
      public Here(byte[] file) {
        this.file = file;
      }

      /** Returns the file. */
      public byte[] file() {
        return file;
      }
    }

    /**
     * It is not.
     *
     * @param why in words
     */
    record Missing(String why) implements Picture {}
  }

  /**
   * Returns the picture that stands for a title.
   *
   * @param title as Trakt sent it, with its pictures
   */
  Picture of(Document title, ItemType type);
}
