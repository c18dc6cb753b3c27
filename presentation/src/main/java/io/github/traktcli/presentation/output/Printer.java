package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Listing;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** Prints results in the form that the user asked for. */
public final class Printer {

  private static final Document NONE = new Document("null");

  private final Console console;
  private final OutputRequest request;
  private final Renderers renderers;
  private final boolean limited;

  /**
   * Makes a printer for one command.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when an expression of jq or a field cannot
   *     be read
   */
  public Printer(Console console, OutputRequest request) {
    this(console, request, false);
  }

  /**
   * Makes a printer for one command.
   *
   * @param limited whether the user said how much to give, and need not be told that there is more
   * @throws io.github.traktcli.domain.input.InvalidInput when an expression of jq or a field cannot
   *     be read
   */
  public Printer(Console console, OutputRequest request, boolean limited) {
    this.limited = limited;
    this.console = console;
    this.request = request;
    this.renderers = new Renderers(console, request);
  }

  /** Tells whether the documents of Trakt will be printed and no view. */
  public boolean printsDocuments() {
    return !request.quiet()
        && (request.formatFor(console).isOfDocuments() || !request.fields().isEmpty());
  }

  /**
   * Prints items as they come, and says on standard error when there are more and nobody said how
   * many to give.
   */
  public <T> void list(Listing<T> items, RowView<T> view) {
    beginPages();
    RowRenderer<T> renderer = renderers.rows(view);
    AtomicLong shown = new AtomicLong();
    try {
      items.forEachPage(
          page -> {
            if (shown.get() == 0) {
              renderer.begin();
            }
            page.forEach(renderer::item);
            shown.addAndGet(page.size());
            renderer.pause();
            console.out().flush();
            console.progress(Numbers.grouped(shown.get()) + of(items));
          });
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.Incomplete) {
        end(renderer, shown.get()); // what came is whole, though there may be more
      }
      throw e;
    } finally {
      console.progress("");
    }
    end(renderer, shown.get());
    if (shown.get() == 0 && console.errIsTerminal() && !printsDocuments()) {
      console.note(view.nothing().get());
    }
    if (!items.complete() && !limited && !request.quiet()) {
      noteMore(shown.get(), items);
    }
  }

  private void beginPages() {
    if (!request.quiet()) {
      console.beginPages();
    }
  }

  private void end(RowRenderer<?> renderer, long shown) {
    if (shown == 0) {
      renderer.begin();
    }
    renderer.end();
    console.out().flush();
  }

  /** Prints items that are all there. */
  public <T> void list(List<Sourced<T>> items, RowView<T> view) {
    list(Listing.of(items), view);
  }

  /**
   * Prints what this client worked out itself: the same rows, and records in snake_case where
   * documents are asked for.
   *
   * @param record what stands for an item in JSON: a record, a map or a list
   */
  public <T> void computed(List<T> items, RowView<T> view, Function<T, Object> record) {
    boolean documents = printsDocuments();
    list(
        items.stream()
            .map(item -> new Sourced<>(item, documents ? Documents.of(record.apply(item)) : NONE))
            .toList(),
        view);
  }

  /** Prints one thing as a page. */
  public <T> void page(Sourced<T> item, PageView<T> view) {
    beginPages();
    renderers.page(view).print(item);
    console.out().flush();
  }

  /** Tells whether a person looks at the results: no documents, no rows for scripts. */
  public boolean draws() {
    return !request.quiet()
        && request.jq().isEmpty()
        && request.fields().isEmpty()
        && request.formatFor(console) == OutputFormat.TABLE;
  }

  /**
   * Prints items as pages one below the other, where {@link #draws} says that a person reads them.
   *
   * @param nothing the sentence for a person when there is no item
   */
  public <T> void cards(Listing<T> items, PageView<T> view, String nothing) {
    long shown = 0;
    for (Sourced<T> item : items) {
      if (shown > 0) {
        console.out().println("");
      }
      page(item, view);
      shown++;
    }
    if (shown == 0 && console.errIsTerminal()) {
      console.note(nothing);
    }
    if (!items.complete() && !limited && !request.quiet()) {
      noteMore(shown, items);
    }
  }

  /**
   * Lets items be drawn as they come, where {@link #draws} says that a person reads them.
   *
   * @param drawing of the items of one page, never none
   * @param nothing the sentence for a person when there is no item
   */
  public <T> void draw(Listing<T> items, Consumer<List<Sourced<T>>> drawing, String nothing) {
    beginPages();
    AtomicLong shown = new AtomicLong();
    try {
      items.forEachPage(
          page -> {
            drawing.accept(page);
            shown.addAndGet(page.size());
            console.out().flush();
            console.progress(Numbers.grouped(shown.get()) + of(items));
          });
    } finally {
      console.progress("");
    }
    if (shown.get() == 0 && console.errIsTerminal()) {
      console.note(nothing);
    }
    if (!items.complete() && !limited) {
      noteMore(shown.get(), items);
    }
  }

  /** Prints one thing that this client worked out itself. */
  public <T> void computedPage(T item, PageView<T> view, Function<T, Object> record) {
    page(new Sourced<>(item, printsDocuments() ? Documents.of(record.apply(item)) : NONE), view);
  }

  /** Returns a value that this client worked out as JSON on one line, in snake_case. */
  public static String json(Object value) {
    return Documents.line(Documents.of(value));
  }

  private <T> void noteMore(long shown, Listing<T> items) {
    console.note(
        "Showing %s%s. Ask for more with --limit N, or for everything with --all-pages."
            .formatted(Numbers.grouped(shown), of(items)));
  }

  private static <T> String of(Listing<T> items) {
    return items.total().isPresent() ? " of " + Numbers.grouped(items.total().getAsLong()) : "";
  }
}
