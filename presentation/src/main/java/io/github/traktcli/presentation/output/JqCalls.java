package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.thisptr.jackson.jq.Scope;

/**
 * The functions that an expression of jq calls. The library looks for them only when it comes to a
 * call; jq, and who is to wait for an answer first, wants to know before.
 */
final class JqCalls {

  private static final Set<String> KEYWORDS =
      Set.of(
          "def", "if", "then", "elif", "else", "end", "as", "reduce", "foreach", "try", "catch",
          "label", "import", "include", "and", "or", "null", "true", "false", "__loc__", "break");

  private static final int DIGITS_OF_A_LONG = 18;

  private record Edit(int from, int to, String text) {}

  private record Call(String name, int arity) {
    @Override
    public String toString() {
      return name + "/" + arity;
    }
  }

  /** An open bracket, and the function whose arguments stand in it. */
  private static final class Open {
    final char bracket;
    final String function;
    final boolean defined;
    int semicolons;

    Open(char bracket, String function, boolean defined) {
      this.bracket = bracket;
      this.function = function;
      this.defined = defined;
    }
  }

  private final String text;
  private final Set<Call> calls = new LinkedHashSet<>();
  private final Set<Call> definitions = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Boolean> conditions = new ArrayDeque<>();
  private final List<Edit> edits = new ArrayList<>();
  private String previous = "";

  private JqCalls(String text) {
    this.text = text;
  }

  /** Finds the calls of an expression. */
  static JqCalls in(String expression) {
    JqCalls calls = new JqCalls(expression);
    calls.read();
    return calls;
  }

  /**
   * Refuses what calls a function that is neither in the scope nor defined in the expression.
   *
   * @throws InvalidInput names the function
   */
  void refuseUnknown(Scope scope) {
    for (Call call : calls) {
      if (!definitions.contains(call) && scope.getFunction(call.name(), call.arity()) == null) {
        throw new InvalidInput("--jq cannot be read: " + call + " is not defined.");
      }
    }
  }

  /** Returns the expression in words that the library reads. */
  String forLibrary() {
    StringBuilder edited = new StringBuilder(text);
    for (Edit edit : edits.reversed()) {
      edited.replace(edit.from(), edit.to(), edit.text());
    }
    return edited.toString();
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (Character.isWhitespace(character)) {
        at++;
      } else if (character == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (character == '"') {
        at = string(at + 1);
      } else if (isStart(character)) {
        at = word(at);
      } else if (isDigit(character)) {
        at = number(at);
      } else if ((character == '.' || character == '$' || character == '@') && startsAt(at + 1)) {
        int end = wordEnd(at + 1);
        if (character == '@') {
          calls.add(new Call(text.substring(at, end), 0));
        }
        if (character == '$' && isParameter()) {
          definitions.add(new Call(text.substring(at + 1, end), 0));
        }
        previous = text.substring(at, end);
        if (previous.equals("$__loc__")) {
          edits.add(new Edit(at, end, "{file:\"<top-level>\",line:" + line(at) + "}"));
        }
        at = end;
      } else {
        at = sign(at);
      }
    }
  }

  private int sign(int at) {
    char character = text.charAt(at);
    switch (character) {
      case '(', '[', '{' -> open.push(new Open(character, "", false));
      case ';' -> {
        if (!open.isEmpty()) {
          open.peek().semicolons++;
        }
      }
      case ')' -> {
        boolean ofString = close();
        if (ofString) {
          return string(at + 1);
        }
      }
      case ']', '}' -> close();
      default -> {
        // Operators call nothing.
      }
    }
    previous = String.valueOf(character);
    return at + 1;
  }

  /** Closes a bracket; tells whether a string goes on behind it. */
  private boolean close() {
    if (open.isEmpty()) {
      return false;
    }
    Open closed = open.pop();
    if (!closed.function.isEmpty()) {
      Call call = new Call(closed.function, closed.semicolons + 1);
      (closed.defined ? definitions : calls).add(call);
    }
    return closed.bracket == '"';
  }

  /** Reads a string up to its end or to an expression in it. */
  private int string(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.startsWith("\\(", at)) {
        open.push(new Open('"', "", false));
        previous = "(";
        return at + 2;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    previous = "\"";
    return at + 1;
  }

  private int word(int at) {
    int end = wordEnd(at);
    String word = text.substring(at, end);
    boolean defined = previous.equals("def");
    boolean parameter = isParameter();
    boolean key = isKey();
    previous = word;
    if (!key) {
      branch(word, at);
    }
    if (KEYWORDS.contains(word) || key) {
      return end;
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && text.charAt(next) == '(') {
      open.push(new Open('(', word, defined));
      previous = "(";
      return next + 1;
    }
    (defined || parameter ? definitions : calls).add(new Call(word, 0));
    return end;
  }

  /** The library wants an else in every condition; in jq 1.7 it may be missing. */
  private void branch(String keyword, int at) {
    switch (keyword) {
      case "if" -> conditions.push(false);
      case "else" -> {
        if (!conditions.isEmpty()) {
          conditions.pop();
          conditions.push(true);
        }
      }
      case "end" -> {
        if (!conditions.isEmpty() && !conditions.pop()) {
          edits.add(new Edit(at, at, "else . "));
        }
      }
      default -> {
        // No other word belongs to a condition.
      }
    }
  }

  private int number(int from) {
    int at = digitsEnd(from);
    boolean whole = true;
    if (at < text.length() && text.charAt(at) == '.') {
      whole = false;
      at = digitsEnd(at + 1);
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      if (digitsEnd(exponent) > exponent) {
        whole = false;
        at = digitsEnd(exponent);
      }
    }
    if (whole && at - from > DIGITS_OF_A_LONG) {
      edits.add(new Edit(from, at, text.substring(from, at) + ".0"));
    }
    previous = "0";
    return at;
  }

  private int digitsEnd(int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private long line(int at) {
    return text.substring(0, at).chars().filter(character -> character == '\n').count() + 1;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private boolean isParameter() {
    return !open.isEmpty() && open.peek().defined;
  }

  private boolean isKey() {
    boolean inObject = !open.isEmpty() && open.peek().bracket == '{';
    return inObject && (previous.equals("{") || previous.equals(","));
  }

  private boolean startsAt(int at) {
    return at < text.length() && isStart(text.charAt(at));
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < text.length()
        && (isStart(text.charAt(at))
            || (text.charAt(at) >= '0' && text.charAt(at) <= '9')
            || (text.startsWith("::", at) && startsAt(at + 2)))) {
      at += text.charAt(at) == ':' ? 2 : 1;
    }
    return at;
  }

  private static boolean isStart(char character) {
    return character == '_'
        || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z');
  }
}
