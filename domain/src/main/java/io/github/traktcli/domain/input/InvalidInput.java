package io.github.traktcli.domain.input;

/**
 * A value that the user gave is refused before anything is sent. The message is a sentence for the
 * user, and the program ends as for wrong usage.
 */
public class InvalidInput extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Makes the refusal with its sentence. */
  public InvalidInput(String sentence) {
    super(sentence);
  }
}
