package io.github.traktcli.presentation.draft;

import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.draft.DraftField;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The longer text of a draft: from the command line, from standard input where that says {@code -},
 * or from the user's editor where nothing is said.
 */
final class DraftText {

  private static final String STANDARD_INPUT = "-";

  /** What is to be done with what was said. */
  enum Next {
    /** There is something to send. */
    SEND,
    /** All is as it is wished to be. */
    REST,
    /** The user has thought better of it. */
    STOP
  }

  private final Draft<?> draft;
  private final DraftOptions options;
  private final Console console;
  private final Supplier<TextEditor> editor;
  private @Nullable KeptText written;

  DraftText(Draft<?> draft, DraftOptions options, Console console, Supplier<TextEditor> editor) {
    this.draft = draft;
    this.options = options;
    this.console = console;
    this.editor = editor;
  }

  /**
   * Puts the text among what was said.
   *
   * @param before what stands in the editor at first; asked for only where it is opened
   * @return what is to be done then
   * @throws InvalidInput when nobody can be asked for a text that is needed
   */
  Next read(Supplier<String> before) {
    Optional<DraftField> field = draft.fields().stream().filter(DraftField::isArgument).findFirst();
    if (field.isEmpty()) {
      return Next.SEND;
    }
    String said = options.said().get(field.get().traktName());
    if (STANDARD_INPUT.equals(said)) {
      options.say(field.get(), console.readAll().stripTrailing());
    } else if (said == null && isNeeded(field.get())) {
      return edit(field.get(), before.get());
    }
    return Next.SEND;
  }

  /** Forgets what was written, once Trakt has it. */
  void sent() {
    if (written != null) {
      written.discard();
    }
  }

  /** Says where the text is, since Trakt does not have it. */
  void kept() {
    if (written != null) {
      written.tell();
    }
  }

  private Next edit(DraftField field, String before) {
    if (!console.canAsk()) {
      throw new InvalidInput(
          "Say %s, or - to read it from standard input.".formatted(field.label()));
    }
    TextEditor.Written text = editor.get().write(before);
    if (text.text().isEmpty()) {
      console.note("Nothing was written, so nothing was sent.");
      if (!before.isBlank()) {
        console.note("What stood there before is kept in " + text.file());
      }
      return Next.STOP;
    }
    if (draft.way() == Draft.Way.CHANGE && text.text().equals(before.stripTrailing())) {
      console.note("Nothing was changed, so nothing was sent.");
      editor.get().discard(text);
      return Next.REST;
    }
    written = new KeptText(console, editor.get(), text);
    options.say(field, text.text());
    return Next.SEND;
  }

  /** Something else may be all that there is to say: a picture, or another member to change. */
  private boolean isNeeded(DraftField field) {
    Map<String, String> said = options.said();
    boolean pictured = said.containsKey("gif.url");
    return draft.way() == Draft.Way.MAKE ? field.required() || !pictured : said.isEmpty();
  }
}
