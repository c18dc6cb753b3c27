package io.github.traktcli.presentation.facet;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the answer about a facet looks. Where the documents of Trakt are printed they stay as they
 * came, in their order.
 */
public interface FacetView<T> {

  /**
   * Where a view is shown.
   *
   * @param drawn whether a person looks at it, who wants a page and no table
   * @param note says something beside the results
   */
  record Screen(Printer printer, boolean drawn, Consumer<String> note) {}

  /** Reads what the request asks for, and shows it. */
  void show(ReadFacet reading, FacetRequest<T> request, Screen screen);

  /** Returns rows in the order of Trakt. */
  static <T> FacetView<T> rows(RowView<T> view) {
    return (reading, request, screen) -> screen.printer().list(reading.many(request), view);
  }

  /** Returns rows in an order of their own. For answers that are known to be short. */
  static <T> FacetView<T> rows(RowView<T> view, Comparator<T> order) {
    return (reading, request, screen) -> {
      Listing<T> items = reading.many(request);
      if (screen.printer().printsDocuments()) {
        screen.printer().list(items, view);
      } else {
        Comparator<Sourced<T>> byValue = Comparator.comparing(Sourced::value, order);
        screen.printer().list(items.toList().stream().sorted(byValue).toList(), view);
      }
    };
  }

  /** Returns one page after the other for a person, and rows for scripts. */
  static <T> FacetView<T> cards(RowView<T> rows, PageView<T> card) {
    return (reading, request, screen) -> {
      if (screen.drawn()) {
        screen.printer().cards(reading.many(request), card, rows.nothing().get());
      } else {
        screen.printer().list(reading.many(request), rows);
      }
    };
  }

  /** Returns a page. */
  static <T> FacetView<T> page(PageView<T> view) {
    return (reading, request, screen) -> screen.printer().page(reading.one(request), view);
  }

  /** Returns a page that may have nothing on it, and what to say then. */
  static <T> FacetView<T> page(PageView<T> view, Predicate<T> isEmpty, String nothing) {
    return (reading, request, screen) -> {
      Sourced<T> item = reading.one(request);
      if (isEmpty.test(item.value())) {
        screen.note().accept(nothing);
      }
      if (!isEmpty.test(item.value()) || screen.printer().printsDocuments()) {
        screen.printer().page(item, view);
      }
    };
  }

  /** Returns a page of what there may be, and what to say when there is none. */
  static <T> FacetView<T> pageIfAny(PageView<T> view, String nothing) {
    return (reading, request, screen) -> {
      Optional<Sourced<T>> item = reading.oneOrNone(request);
      item.ifPresentOrElse(
          there -> screen.printer().page(there, view), () -> screen.note().accept(nothing));
    };
  }

  /** Returns rows of which many come in one document. */
  static <T, R> FacetView<T> parts(Function<T, List<R>> parts, RowView<R> view) {
    return (reading, request, screen) -> parts(reading.one(request), parts, view, screen.printer());
  }

  /** Prints rows of which many come in one document, or the document. */
  static <T, R> void parts(
      Sourced<T> item, Function<T, List<R>> parts, RowView<R> view, Printer printer) {
    if (printer.printsDocuments()) {
      printer.page(item, new PageView<>(value -> List.of(), value -> ""));
    } else {
      printer.list(
          parts.apply(item.value()).stream()
              .map(part -> new Sourced<>(part, item.source()))
              .toList(),
          view);
    }
  }
}
