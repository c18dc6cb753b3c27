package io.github.traktcli.domain.transfer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader of foreign files finds, in the order of the files. */
public sealed interface ImportRecord
    permits ImportAction,
        ImportRejection,
        ImportRecord.Ignored,
        ImportRecord.NewList,
        ImportRecord.Warning {

  /**
   * A row that means nothing for Trakt and is no fault.
   *
   * @param origin where it stands
   * @param reason why nothing comes of it
   */
  record Ignored(ImportOrigin origin, String reason) implements ImportRecord {}

  /**
   * A personal list that entries of the kind {@code list} belong to.
   *
   * @param name its name; entries refer to it
   * @param description its text, or empty
   * @param privacy who may see it in Trakt's word, or empty where the file does not say
   * @param ranked whether its entries carry numbers
   * @param settings how it is shown and sorted, by Trakt's names, as far as the file says
   * @param at which list of Trakt it is or was; {@link Identity#UNKNOWN} in files of others
   */
  record NewList(
      String name,
      String description,
      String privacy,
      boolean ranked,
      Map<String, Object> settings,
      Identity at)
      implements ImportRecord {

    /**
     * What tells a list of Trakt from others of the same name.
     *
     * @param id Trakt's id
     * @param slug readable, unique among the lists of one user
     */
    public record Identity(@Nullable Long id, @Nullable String slug) {

      /** Nothing is known but a name. */
      public static final Identity UNKNOWN = new Identity(null, null);
    }

    /** Copies the settings. */
    public NewList {
      settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** Makes a list of whose settings the file says nothing. */
    public NewList(String name, String description, String privacy, boolean ranked) {
      this(name, description, privacy, ranked, Map.of(), Identity.UNKNOWN);
    }
  }

  /**
   * Something about a whole file that a person should know.
   *
   * @param code a word for it, such as {@code encoding_fallback}
   * @param message one sentence
   */
  record Warning(String code, String message) implements ImportRecord {}
}
