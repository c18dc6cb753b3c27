package io.github.traktcli.domain.media;

import io.github.traktcli.domain.input.InvalidInput;

/** A text that looks like a reference and names nothing. The message is a sentence for the user. */
public final class InvalidReference extends InvalidInput {

  private static final long serialVersionUID = 1L;

  /** Makes the refusal with its sentence. */
  public InvalidReference(String sentence) {
    super(sentence);
  }
}
