package io.github.traktcli.presentation.output;

/** The few styles of the program. They add nothing that the words do not say. */
public record Style(boolean enabled) {

  /** Changes nothing. */
  static final Style NONE = new Style(false);

  private static final String BEGINNING = "\u001b[";
  private static final String RESET = "\u001b[0m";

  /** Makes the name of something stand out. */
  public String strong(String text) {
    return wrap("\u001b[1m", text);
  }

  /** Makes what matters less step back. */
  public String faint(String text) {
    return wrap("\u001b[2m", text);
  }

  /** Marks what went well. */
  public String good(String text) {
    return wrap("\u001b[32m", text);
  }

  /** Marks what wants attention. */
  public String warning(String text) {
    return wrap("\u001b[33m", text);
  }

  /** Marks what went wrong. */
  public String bad(String text) {
    return wrap("\u001b[31m", text);
  }

  /** Marks references and addresses. */
  public String link(String text) {
    return wrap("\u001b[36m", text);
  }

  private String wrap(String code, String text) {
    return enabled && !text.isEmpty() ? code + text + RESET : text;
  }

  private static int endOfLink(String styled, int at) {
    int end = styled.startsWith("\u001b]8;", at) ? styled.indexOf("\u001b\\", at) : -1;
    return end < 0 ? -1 : end + 1;
  }

  /** Returns the text without styles and links. */
  static String plain(String styled) {
    StringBuilder plain = new StringBuilder(styled.length());
    int i = 0;
    while (i < styled.length()) {
      int end = styled.startsWith(BEGINNING, i) ? styled.indexOf('m', i) : endOfLink(styled, i);
      if (end < 0) {
        plain.append(styled.charAt(i));
        i++;
      } else {
        i = end + 1;
      }
    }
    return plain.toString();
  }
}
