package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.application.transfer.export.MissingPart;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountPart.Shape;
import io.github.traktcli.infrastructure.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What Trakt's own export of 2026 is made of: the documents, in pages of 250, below the names of
 * its members; or in the folders of its older export, which Trakt's importer reads.
 */
final class TraktZip implements TargetFormat {

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    LocalDateTime at = LocalDateTime.ofInstant(settings.at(), ZoneOffset.UTC);
    try (ZipOutputStream zip = new ZipOutputStream(files.open("trakt-export.zip"))) {
      for (AccountPart part : copy.parts()) {
        String name = settings.folders() ? inFolders(part) : part.name();
        if (part.shape() == Shape.DOCUMENT) {
          begin(zip, name, at);
          write(zip, copy.document(part).map(Document::json).orElse("{}"));
          zip.closeEntry();
        } else {
          pages(zip, name, copy, part, settings, at);
        }
      }
      if (!settings.missing().isEmpty()) {
        begin(zip, "_errors", at);
        write(zip, Json.write(settings.missing().stream().map(TraktZip::error).toList()));
        zip.closeEntry();
      }
    }
  }

  private static void pages(
      ZipOutputStream zip,
      String name,
      AccountCopy copy,
      AccountPart part,
      ExportSettings settings,
      LocalDateTime at)
      throws IOException {
    long count = copy.count(part);
    boolean numbered =
        count > PageRequest.MOST_PER_PAGE
            || (settings.folders() && part.equals(AccountPart.HISTORY));
    Iterator<Document> documents = copy.documents(part).iterator();
    long pages = Math.max(1, Math.ceilDiv(count, PageRequest.MOST_PER_PAGE));
    for (int page = 1; page <= pages; page++) {
      begin(zip, numbered ? name + "-" + page : name, at);
      String before = "[";
      for (int i = 0; i < PageRequest.MOST_PER_PAGE && documents.hasNext(); i++) {
        write(zip, before + documents.next().json());
        before = ",";
      }
      write(zip, before.equals("[") ? "[]" : "]");
      zip.closeEntry();
    }
  }

  private static void begin(ZipOutputStream zip, String name, LocalDateTime at) throws IOException {
    ZipEntry entry = new ZipEntry(name + ".json");
    entry.setTimeLocal(at);
    zip.putNextEntry(entry);
  }

  private static void write(ZipOutputStream zip, String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> error(MissingPart part) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("endpoint", part.part().path());
    error.put("error", part.reason().failure().getClass().getSimpleName());
    error.put("fetchedPages", pages(part.came()));
    error.put("totalPages", pages(part.announced().orElse(0)));
    return error;
  }

  private static long pages(long documents) {
    return Math.ceilDiv(documents, PageRequest.MOST_PER_PAGE);
  }

  private static String inFolders(AccountPart part) {
    String name = part.name();
    List<String> pieces = new ArrayList<>(List.of(name.split("-", 2)));
    String folder = pieces.getFirst();
    String rest = pieces.getLast();
    return switch (folder) {
      case "watched" ->
          rest.equals("history") || rest.equals("playback") ? "watched/" + rest : "watched/" + name;
      case "lists" -> "lists/" + rest;
      case "user" -> "user/" + rest;
      default -> folder + "/" + name;
    };
  }
}
