package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.WhereToWatch;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.catalog.Codes;
import io.github.traktcli.domain.catalog.JustWatchLinks;
import io.github.traktcli.domain.catalog.Offer;
import io.github.traktcli.domain.catalog.Offers;
import io.github.traktcli.domain.catalog.StreamingService;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where a title can be watched, or which services there are. */
@Command(
    sortOptions = false,
    footer = {
      "",
      "Without --country it is the country of your Trakt settings, or else of your",
      "language settings. Trakt opens this to some apps only.",
    })
final class WhereCommand implements Callable<Integer> {

  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}[_-]([A-Z]{2})(?:[.@].*)?");

  private static final RowView<Offer> OFFERS =
      new RowView<>(
          List.of(
              Column.fixed("country", offer -> Cell.of(offer.country())),
              Column.fixed("kind", offer -> Cell.of(offer.kind())),
              Column.text("service", offer -> Cell.of(offer.source())),
              Column.<Offer>fixed("price", WhereCommand::price).needed(),
              Column.kept("address", offer -> Cells.address(offer.link())),
              Column.fixed("uhd", offer -> Cell.of(offer.uhd() ? "UHD" : "")),
              Column.text("links", WhereCommand::links)),
          offer -> Cells.address(offer.link()).exact(),
          "Trakt knows of no offer there.");

  private static final RowView<JustWatchLinks.Page> PAGES =
      new RowView<>(
          List.of(
              Column.fixed("country", page -> Cell.of(page.country())),
              Column.kept("address", page -> Cells.address(page.address()))),
          page -> Cells.address(page.address()).exact(),
          "JustWatch has no page for it there.");

  private static final RowView<StreamingService> SERVICES =
      new RowView<>(
          List.of(
              Column.fixed("country", service -> Cell.of(service.country())),
              Column.text("service", service -> Cell.of(service.source())),
              Column.text("name", service -> Cell.of(service.name())),
              Column.number("titles", service -> Cell.count(service.titles())),
              Column.fixed("kind", WhereCommand::kind)),
          StreamingService::source,
          "Trakt knows of no service there.");

  private final Console console;
  private final CatalogUseCases useCases;

  @Parameters(
      arity = "0..1",
      paramLabel = "TITLE",
      description = "A film, show, season or episode, with its type: movie/heat-1995.")
  private @Nullable String title;

  @Option(names = "--country", paramLabel = "COUNTRY", description = "Two letters, such as us.")
  private @Nullable String country;

  @Option(
      names = "--links",
      paramLabel = "DEVICE",
      description = "Add addresses for a kind of device: direct, tvos, android, webos.")
  private @Nullable String links;

  @Option(names = "--justwatch", description = "Its page at JustWatch, and no offers.")
  private boolean justWatch;

  @Option(names = "--sources", description = "The services that there are; takes no title.")
  private boolean sources;

  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  WhereCommand(Console console, CatalogUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    Optional<String> given = Optional.ofNullable(country).map(Codes::country);
    Map<FacetParameter, String> said = said();
    if (sources) {
      services(given, printer);
      return 0;
    }
    if (title == null) {
      throw new InvalidInput("Say what you want to watch, such as movie/heat-1995, or --sources.");
    }
    WhereToWatch.Country chosen =
        new WhereToWatch.Country(given.or(this::ofConfiguration), ofLocale());
    if (justWatch) {
      FacetView.parts(
          useCases.whereToWatch().justWatch(title, chosen), JustWatchLinks::all, PAGES, printer);
    } else {
      FacetView.parts(
          useCases.whereToWatch().offers(title, chosen, said), Offers::all, OFFERS, printer);
    }
    return 0;
  }

  private void services(Optional<String> given, Printer printer) {
    if (title != null || justWatch) {
      throw new InvalidInput("--sources lists the services; leave out the title and --justwatch.");
    }
    List<Sourced<List<StreamingService>>> documents = useCases.whereToWatch().services(given);
    List<Sourced<StreamingService>> rows = new ArrayList<>();
    for (Sourced<List<StreamingService>> document : documents) {
      if (printer.printsDocuments()) {
        rows.add(new Sourced<>(NO_SERVICE, document.source()));
      } else {
        document.value().forEach(row -> rows.add(new Sourced<>(row, document.source())));
      }
    }
    printer.list(rows, SERVICES);
  }

  private static final StreamingService NO_SERVICE =
      new StreamingService("", "", null, false, false, false, null);

  private Map<FacetParameter, String> said() {
    Map<FacetParameter, String> said = new EnumMap<>(FacetParameter.class);
    if (links != null) {
      said.put(FacetParameter.LINKS, FacetParameter.LINKS.checked(links, SubjectType.MOVIE));
    }
    extended.level().ifPresent(level -> said.put(FacetParameter.EXTENDED, level));
    return said;
  }

  private Optional<String> ofConfiguration() {
    return Optional.of(console.preference(Setting.COUNTRY)).filter(code -> !code.isEmpty());
  }

  /** Reads the country out of the variables for the user's language: {@code de_AT.UTF-8}. */
  private Optional<String> ofLocale() {
    return console
        .variable("LC_ALL")
        .or(() -> console.variable("LC_MESSAGES"))
        .or(() -> console.variable("LANG"))
        .map(LOCALE::matcher)
        .filter(Matcher::matches)
        .map(locale -> locale.group(1).toLowerCase(Locale.ROOT));
  }

  private static Cell price(Offer offer) {
    List<String> prices = new ArrayList<>();
    add(prices, "rent", offer.rent(), offer.currency());
    add(prices, "buy", offer.purchase(), offer.currency());
    return Cell.of(String.join(", ", prices));
  }

  private static void add(
      List<String> prices, String verb, @Nullable String price, @Nullable String currency) {
    if (price != null) {
      String money = currency == null ? "" : " " + currency.toUpperCase(Locale.ROOT);
      prices.add(verb + " " + price + money);
    }
  }

  private static Cell links(Offer offer) {
    List<String> links = new ArrayList<>();
    new TreeMap<>(offer.links()).forEach((device, link) -> links.add(device + " " + link));
    return Cell.of(String.join(", ", links));
  }

  private static Cell kind(StreamingService service) {
    List<String> kinds = new ArrayList<>();
    if (service.free()) {
      kinds.add("free");
    }
    if (service.cinema()) {
      kinds.add("cinema");
    }
    if (service.amazon()) {
      kinds.add("by Amazon");
    }
    return Cell.of(String.join(", ", kinds));
  }
}
