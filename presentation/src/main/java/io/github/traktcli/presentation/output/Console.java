package io.github.traktcli.presentation.output;

import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.domain.facet.PageAddress;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.settings.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The terminal or the pipes that the program runs in, and what the user wants of them. The only way
 * to standard input and output.
 */
public final class Console {

  /** What the user wants, by options, the environment and the configuration. */
  public interface Preferences {
    /** Returns what counts; empty where nobody has said anything. */
    Optional<String> setting(Setting setting);

    /** Returns the zone that times are shown in; empty for that of the system. */
    Optional<ZoneId> zone();
  }

  private static final Pattern BOUND = Pattern.compile("(?<=[0-9]) (?=\\p{L})| (?=\\[)");
  private static final String NO_BREAK = "\u00a0";
  private static final int LONGEST_SENTENCE = 1_000;

  private static final int LONGEST_INPUT = 32 << 20;

  private final InputStream in;
  private final @Nullable Pages pages;
  private final ResultStream out;
  private final PrintStream err;
  private final Terminals terminals;
  private final TerminalFeatures features;
  private final Map<String, String> environment;
  private final InstantSource clock;
  private final Supplier<ZoneId> systemZone;
  private final Preferences preferences;
  private final Consumer<Runnable> tenths;
  private final @Nullable WaitingLine waiting;
  private boolean ticking;
  private final Secrets secrets;
  private final Interruptions interruptions;

  /**
   * Makes a console over streams.
   *
   * @param out results, as UTF-8
   * @param err everything else, as UTF-8
   * @param systemZone asked only when a time is shown, since looking it up takes a while
   * @param tenths calls back each tenth of a second, on another thread; asked only when something
   *     is waited for at a terminal
   */
  public Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Terminals terminals,
      Map<String, String> environment,
      InstantSource clock,
      Supplier<ZoneId> systemZone,
      Consumer<Runnable> tenths,
      Interruptions interruptions,
      Preferences preferences) {
    this.in = in;
    this.terminals = terminals;
    this.environment = Map.copyOf(environment);
    this.features = new TerminalFeatures(terminals, this.environment);
    this.tenths = tenths;
    this.waiting = showsWaiting() ? new WaitingLine(err) : null;
    OutputStream results = waiting == null ? out : waiting.beside(out);
    OutputStream notes = waiting == null ? err : waiting.beside(err);
    this.pages =
        features.rows().isPresent()
            ? new Pages(
                results,
                notes,
                terminals.pager(),
                interruptions,
                waiting == null ? () -> {} : waiting::silence)
            : null;
    this.out = new ResultStream(pages == null ? results : pages.results());
    this.err = new PrintStream(pages == null ? notes : pages.notes(), true, StandardCharsets.UTF_8);
    this.clock = clock;
    this.systemZone = systemZone;
    this.preferences = preferences;
    this.interruptions = interruptions;
    this.secrets = Secrets.of(this.environment);
  }

  /** Writes a sentence of results, in which styles may be, wrapped to the window. */
  public void tell(String sentence) {
    if (outIsTerminal() && DisplayWidth.of(Style.plain(sentence)) > columns()) {
      Wrap.lines(sentence, columns()).forEach(out::println);
    } else {
      out.println(sentence);
    }
  }

  /** Returns where results go. */
  public ResultStream out() {
    return out;
  }

  /**
   * Shows results page by page from now on, where they are longer than the window of a person,
   * until {@link #endPages} or until something is asked.
   */
  public void beginPages() {
    if (pages != null) {
      Optional<String> chosen = preferences.setting(Setting.PAGER);
      features
          .rows()
          .ifPresent(rows -> pages.begin(chosen, rows, columns(), this::missing, this::failed));
    }
  }

  /** Shows nothing page by page in this run. */
  public void withoutPages() {
    if (pages != null) {
      pages.turnOff();
    }
  }

  private void missing(String pager) {
    err.println("trakt: The pager \"" + safe(pager) + "\" cannot be run.");
  }

  private void failed(String pager, int code) {
    err.println(
        "trakt: The pager \"%s\" ended with %d. To show results without one: --no-pager"
            .formatted(safe(pager), code));
  }

  /** Shows all that is held back, and returns when the reader is done. */
  public void endPages() {
    out.flush();
    try {
      if (pages != null) {
        pages.end();
      }
    } catch (IOException e) {
      throw ResultStream.failure(e);
    }
  }

  /** Returns standard input, as bytes. */
  public InputStream in() {
    return in;
  }

  /** Returns what no note may show. */
  public Secrets secrets() {
    return secrets;
  }

  /**
   * Writes a line for people on standard error, wrapped to the window; the escapes and secrets that
   * it may hold are taken out.
   */
  public void note(String line) {
    String safe = brief(safe(line));
    if (terminals.err()) {
      Wrap.hanging(safe, columns()).forEach(err::println);
    } else {
      err.println(safe);
    }
  }

  /**
   * Writes on standard error what went wrong, like {@link #note}.
   *
   * @param mark what the line begins with, red where there is colour: "trakt:" or "✗"
   */
  public void problem(String mark, String sentence) {
    Style style = style(terminals.err());
    String line = mark + " " + brief(safe(sentence));
    List<String> lines = terminals.err() ? Wrap.hanging(line, columns()) : List.of(line);
    err.println(style.bad(mark) + lines.getFirst().substring(mark.length()));
    lines.stream().skip(1).forEach(err::println);
  }

  /**
   * Writes a line on standard error as it is, but for escapes and secrets: for traces and
   * documents.
   */
  public void trace(String line) {
    err.println(safe(line));
  }

  private String safe(String text) {
    return secrets.redacted(SafeText.of(text));
  }

  /** Whoever put in ten thousand letters need not read them all again. */
  private static String brief(String text) {
    if (text.length() <= LONGEST_SENTENCE) {
      return text;
    }
    int head = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SENTENCE * 2 / 3));
    int tail = text.length() - LONGEST_SENTENCE / 4;
    boolean splits = Character.isLowSurrogate(text.charAt(tail));
    return text.substring(0, head) + " … " + text.substring(splits ? tail + 1 : tail);
  }

  /**
   * Writes to standard error without a line end; for countdowns, prompts, and addresses and codes
   * that the user needs. Secrets that are known are left out of it too.
   */
  public void draw(String text) {
    err.print(secrets.withoutKnown(text));
    err.flush();
  }

  /** Draws a line over the one that stands there, cut so that it stays one line. */
  public void redraw(String line) {
    draw("\r" + DisplayWidth.cut(line, columns() - 1) + "\u001b[K");
  }

  /**
   * Asks a question, wrapped to the window; the answer is typed behind it. A number stays with what
   * it counts, and the choice with the last word.
   */
  public void ask(String question) {
    String bound = BOUND.matcher(question).replaceAll(NO_BREAK);
    draw(String.join("\n", Wrap.lines(bound, columns() - 1)).replace(NO_BREAK, " ") + " ");
  }

  /**
   * Shows, where a person looks at a terminal, what is waited for, if it takes a while.
   *
   * @return to be run when the waiting is over
   */
  public Runnable waitingFor(String what) {
    WaitingLine line = waiting;
    if (line == null || isForListening()) {
      return () -> {};
    }
    line.begin(what, preference(Setting.SPINNER).equals("enabled"));
    startTicking(line);
    return line::end;
  }

  /**
   * Says something to people if a signal ends the process meanwhile.
   *
   * @param lastWords asked for only then
   * @return to be run when there is nothing more to say
   */
  public Runnable ifInterrupted(Supplier<String> lastWords) {
    return interruptions.during(
        () -> {
          if (errIsAnimated()) {
            draw("\r\u001b[K");
          }
          note(lastWords.get());
        });
  }

  /** Shows how far a longer work is while it waits; an empty text when it is done. */
  public void progress(String text) {
    if (waiting != null && !isForListening()) {
      waiting.progress(text);
    }
  }

  private synchronized void startTicking(WaitingLine line) {
    if (!ticking) {
      ticking = true;
      tenths.accept(line::tick);
    }
  }

  private boolean showsWaiting() {
    return terminals.out() && features.errIsAnimated();
  }

  /** Tells whether the user listens to what is shown, so that nothing may move. */
  public boolean isForListening() {
    return preference(Setting.PROMPTS).equals("plain");
  }

  /** Returns what the user wants, or what is usual; an empty text where that is found out. */
  public String preference(Setting setting) {
    return preferences.setting(setting).or(setting::fallback).orElse("");
  }

  /**
   * Asks for something of which nothing may appear on the screen; empty where that is not possible
   * because the question goes to no real terminal.
   */
  public Optional<String> readHidden(String question) {
    java.io.Console terminal = terminals.in() ? System.console() : null;
    return Optional.ofNullable(terminal)
        .filter(java.io.Console::isTerminal)
        .map(real -> real.readPassword("%s", question))
        .map(String::new);
  }

  /** Tells whether results go to a terminal, or should look as if they did. */
  public boolean outIsTerminal() {
    return features.outIsTerminal();
  }

  /** Tells whether notes go to a terminal that can redraw a line. */
  public boolean errIsAnimated() {
    return features.errIsAnimated() && (pages == null || !pages.areShown());
  }

  /** Tells whether notes go to a terminal. */
  public boolean errIsTerminal() {
    return terminals.err();
  }

  /** Tells whether a question would be seen and could be answered. */
  public boolean canAsk() {
    boolean can = features.canAsk() && !preference(Setting.PROMPTS).equals("disabled");
    if (can && pages != null && pages.areUnderWay()) {
      endPages();
    }
    return can;
  }

  /** Tells whether standard input is a terminal. */
  public boolean inIsTerminal() {
    return terminals.in();
  }

  /**
   * Returns all of standard input as text. A person who types it is told how to end.
   *
   * @throws InvalidInput where it cannot be read, never ends or is no UTF-8
   */
  public String readAll() {
    return readAll("Type the text");
  }

  /**
   * Returns all of standard input as text.
   *
   * @param wanted what a person is asked to do at a terminal
   * @throws InvalidInput where it cannot be read, never ends or is no UTF-8
   */
  public String readAll(String wanted) {
    if (inIsTerminal()) {
      note(wanted + ", then press Enter and Ctrl-D:");
    }
    try {
      byte[] bytes = in.readNBytes(LONGEST_INPUT + 1);
      if (bytes.length > LONGEST_INPUT) {
        throw new InvalidInput("Standard input is larger than " + (LONGEST_INPUT >> 20) + " MB.");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InvalidInput("Standard input is not UTF-8.");
    } catch (IOException e) {
      throw new InvalidInput("Standard input cannot be read: " + e.getMessage() + ".");
    }
  }

  /** Returns the width of the window, in columns. */
  public int columns() {
    return features.columns();
  }

  /** Returns the styles of results; they change nothing where there is no colour. */
  public Style style() {
    return style(outIsTerminal());
  }

  /**
   * Returns words of results as a link to the page of what they are about, where the terminal can
   * show it; they take the same room.
   *
   * @param reference names it, as {@code -q} prints it
   */
  public String linked(String text, String reference) {
    if (text.isEmpty() || reference.isEmpty() || !showsLinks()) {
      return text;
    }
    return PageAddress.ofReference(reference)
        .map(page -> Links.of(text, page.toString()))
        .orElse(text);
  }

  /** Tells whether the terminal can show words as links, and the user wants it. */
  public boolean showsLinks() {
    return switch (preference(Setting.HYPERLINKS)) {
      case "always" -> outIsTerminal();
      case "never" -> false;
      default -> terminals.out() && Links.areKnownBy(environment);
    };
  }

  private Style style(boolean terminal) {
    return new Style(
        switch (preference(Setting.COLOR)) {
          case "always" -> true;
          case "never" -> false;
          default -> features.hasColour(terminal);
        });
  }

  /** Returns where "now" comes from. */
  public InstantSource clock() {
    return clock;
  }

  /** Returns the zone that times are shown in. */
  public ZoneId zone() {
    return preferences.zone().orElseGet(systemZone);
  }

  /** Returns the whole environment. */
  public Map<String, String> variables() {
    return environment;
  }

  /**
   * Returns an environment variable that is set and not empty.
   *
   * @throws InvalidInput where it is no UTF-8
   */
  public Optional<String> variable(String name) {
    Optional<String> value = Optional.ofNullable(environment.get(name));
    value.ifPresent(text -> requireUtf8(name, text));
    return value.filter(text -> !text.isEmpty());
  }

  /**
   * Refuses text that was not read as it was written: the JVM puts U+FFFD where bytes are no UTF-8.
   *
   * @param what names the text in a sentence
   * @throws InvalidInput says so
   */
  public static void requireUtf8(String what, String text) {
    if (text.indexOf('\ufffd') >= 0) {
      throw new InvalidInput(what + " cannot be read as UTF-8: \"" + text + "\".");
    }
  }
}
