package io.github.traktcli.infrastructure.transfer.source;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.infrastructure.transfer.source.file.NoText;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.SourceFiles;
import io.github.traktcli.infrastructure.transfer.source.file.SourceTrouble;
import io.github.traktcli.infrastructure.transfer.source.format.Formats;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Claim;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out whose format some files are in. */
final class Recognition {

  private static final int MOST_NAMES = 3;

  /** What is in the files of spreadsheets, which are archives. */
  private static final Set<String> SHEETS = Set.of("xl/workbook.xml", "META-INF/manifest.xml");

  private final List<String> sources;
  private final SourceFiles found;
  private final List<Probe> probes;
  private final ReadOptions options;
  private final List<ImportFormat> services;
  private final List<ImportFormat> nobodys;

  Recognition(List<String> sources, SourceFiles found, List<Probe> probes, ReadOptions options) {
    this.sources = List.copyOf(sources);
    this.found = found;
    this.probes = probes;
    this.options = options;
    this.services = allowed(options.columns().isEmpty() ? Formats.ofServices() : List.of());
    this.nobodys = allowed(Formats.ofNobody(options.columns()));
  }

  static void checkTotal(List<String> sources, long total, long most) {
    if (total > most) {
      throw SourceTrouble.of(
          String.join(", ", sources),
          "archive_too_large",
          "it unpacks to more than " + (most >> 20) + " MB",
          "No export is like that. If you trust it, unpack it yourself and name its files.");
    }
  }

  private List<ImportFormat> allowed(List<ImportFormat> formats) {
    return options
        .format()
        .map(word -> formats.stream().filter(each -> isNamed(each, word)).toList())
        .orElse(formats);
  }

  private static boolean isNamed(ImportFormat format, String word) {
    return format.names().contains(word.strip().toLowerCase(Locale.ROOT));
  }

  /** One format with what it has claimed, in the order of the files. */
  private record Claimed(ImportFormat format, List<Part> parts, String why) {}

  ImportReading reading(Instant now) {
    checkWord();
    Map<ImportFormat, Claimed> claimed = new LinkedHashMap<>();
    List<Probe> left = new ArrayList<>();
    for (Probe probe : probes) {
      if (!claim(services, probe, claimed)) {
        left.add(probe);
      }
    }
    boolean known = !claimed.isEmpty();
    List<Probe> unclaimed = new ArrayList<>();
    for (Probe probe : left) {
      if ((known && !probe.file().named()) || !claim(nobodys, probe, claimed)) {
        unclaimed.add(probe);
      }
    }
    Optional<Probe> stranger = unclaimed.stream().filter(probe -> probe.file().named()).findFirst();
    if (stranger.isPresent()) {
      throw unknown(stranger.get());
    }
    if (claimed.isEmpty()) {
      throw nothing();
    }
    if (claimed.size() > 1) {
      throw mixed(claimed);
    }
    Claimed only = claimed.values().iterator().next();
    return new RecognisedFiles(
        only.format(),
        only.parts(),
        only.why(),
        given(),
        found,
        unclaimed,
        options,
        new Moments(options.zone(), now));
  }

  private String named() {
    return String.join(", ", sources);
  }

  /** Returns the names that the user gave, without their folders. */
  private String given() {
    String names =
        sources.stream().limit(MOST_NAMES).map(Recognition::name).collect(Collectors.joining(", "));
    int more = sources.size() - MOST_NAMES;
    return more > 0 ? names + " and " + more + " more" : names;
  }

  private static String name(String source) {
    Path name = Path.of(source).normalize().toAbsolutePath().getFileName();
    return source.equals("-") ? "standard input" : name == null ? source : name.toString();
  }

  private void checkWord() {
    if (services.isEmpty() && nobodys.isEmpty()) {
      throw new InvalidInput(
          "There is no format \"%s\".%s Those there are: %s."
              .formatted(
                  options.format().orElse(""),
                  NearNames.didYouMean(options.format().orElse(""), names()),
                  String.join(", ", names())));
    }
  }

  private static List<String> names() {
    return Stream.concat(Formats.ofServices().stream(), Formats.ofNobody(Map.of()).stream())
        .map(ImportFormat::name)
        .toList();
  }

  private static boolean claim(
      List<ImportFormat> formats, Probe probe, Map<ImportFormat, Claimed> claimed) {
    for (ImportFormat format : formats) {
      Optional<Claim> claim = format.claim(probe);
      if (claim.isPresent()) {
        claimed
            .computeIfAbsent(
                format,
                each ->
                    new Claimed(
                        each, new ArrayList<>(), claim.get().why() + others(formats, each, probe)))
            .parts()
            .add(new Part(claim.get().role(), probe));
        return true;
      }
    }
    return false;
  }

  /** Says which other formats a file could be of, so that nobody is surprised by the choice. */
  private static String others(List<ImportFormat> formats, ImportFormat chosen, Probe probe) {
    List<String> words =
        formats.stream()
            .skip(formats.indexOf(chosen) + 1L)
            .filter(each -> each.claim(probe).isPresent())
            .map(ImportFormat::name)
            .toList();
    return words.isEmpty()
        ? ""
        : "; it could be of %s, too, which --from %s takes it for"
            .formatted(String.join(" or ", words), words.getFirst());
  }

  private static InvalidInput mixed(Map<ImportFormat, Claimed> claimed) {
    return new InvalidInput(
        "These are files of several formats: "
            + claimed.values().stream()
                .map(
                    each ->
                        each.format().name() + " (" + each.parts().getFirst().file().name() + ")")
                .collect(Collectors.joining(", "))
            + ". Import one after the other, or say which with --from.");
  }

  private TraktException nothing() {
    if (!found.deeper().isEmpty()) {
      return SourceTrouble.of(
          named(),
          "archive_in_archive",
          "it holds an archive that lies too deep, " + found.deeper().getFirst(),
          "Unpack it, and name the inner one.");
    }
    if (found.files().isEmpty() && found.closed().isEmpty() && found.unsafe().isEmpty()) {
      return SourceTrouble.of(
          named(), "empty_file", "there is nothing in it", "Download the export again.");
    }
    if (found.files().isEmpty() && found.closed().isEmpty()) {
      return SourceTrouble.of(
          named(),
          "unsafe_path",
          "it holds nothing but links, or files that would lie outside of it, such as "
              + found.unsafe().getFirst(),
          "No export is like that. If you trust it, unpack it yourself and name the folder.");
    }
    if (probes.stream().anyMatch(probe -> SHEETS.contains(probe.name()))) {
      return SourceTrouble.of(
          named(), "unknown_format", "it is a spreadsheet", "Save it as CSV, and import that.");
    }
    if (!probes.isEmpty()
        && probes.stream().allMatch(probe -> probe.shape() instanceof Probe.Empty)) {
      return SourceTrouble.of(
          named(), "empty_file", "its files are empty", "Download the export again.");
    }
    return probes.stream()
        .filter(probe -> probe.shape() instanceof Probe.Html)
        .findFirst()
        .filter(page -> probes.size() == 1)
        .map(page -> SourceTrouble.html(page.name()))
        .orElseGet(
            () ->
                SourceTrouble.of(
                    named(),
                    "no_known_member",
                    "no file in it is of a known format"
                        + (found.closed().isEmpty()
                            ? ""
                            : "; private files, such as tokens and addresses, were not opened"),
                    choose()));
  }

  private TraktException unknown(Probe probe) {
    return switch (probe.shape()) {
      case Probe.Html page -> SourceTrouble.html(probe.name());
      case Probe.Empty empty ->
          SourceTrouble.of(probe.name(), "empty_file", "it is empty", "Download the export again.");
      case Probe.Binary(Optional<NoText> known) ->
          SourceTrouble.of(
              probe.name(),
              "unknown_format",
              "it is " + known.map(NoText::what).orElse("no text"),
              known.map(NoText::next).orElseGet(Recognition::choose));
      case Probe.Table table -> unknownFormat(probe);
      case Probe.Json json -> unknownFormat(probe);
      case Probe.Xml xml -> unknownFormat(probe);
    };
  }

  private TraktException unknownFormat(Probe probe) {
    return SourceTrouble.of(
        probe.name(),
        "unknown_format",
        options
            .format()
            .map(word -> "it does not look like " + word + looksLike(probe))
            .orElse("it is of no format that is known here"),
        choose()
            + (probe.shape() instanceof Probe.Table
                ? "\nOf any CSV file say which column is what, such as: --map title=Title,year=Year"
                : ""));
  }

  /** Says what a file is that is not what the user says. */
  private static String looksLike(Probe probe) {
    return Stream.concat(Formats.ofServices().stream(), Formats.ofNobody(Map.of()).stream())
        .filter(format -> format.claim(probe).isPresent())
        .findFirst()
        .map(format -> " but like " + format.name())
        .orElse("");
  }

  private static String choose() {
    return "Say which it is with --from: " + String.join(", ", names()) + ".";
  }
}
