package io.github.traktcli.infrastructure.transfer.capture;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountPart.Shape;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.transfer.export.DocumentKeyDto;
import io.github.traktcli.infrastructure.transfer.export.JsonCopy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A copy of an account in a zip with the members of Trakt's export of 2026, read page by page. */
final class ZippedCopy extends JsonCopy {

  /** A page has 250 documents; this is far above what they need. */
  private static final int LARGEST_MEMBER = 64 << 20;

  private static final Pattern MEMBER = Pattern.compile("(.+?)(?:-([0-9]{1,9}))?\\.json");
  private static final Pattern LIST = Pattern.compile("lists-list-([0-9]{1,18})-(.+)");

  private final Path file;
  private final Map<AccountPart, List<String>> pages;

  ZippedCopy(Path file) throws IOException {
    this.file = file;
    this.pages = pages(file);
    if (pages.isEmpty()) {
      throw new ZipException("it holds nothing that Trakt's export holds");
    }
  }

  private static Map<AccountPart, List<String>> pages(Path file) throws IOException {
    Map<AccountPart, Map<Integer, String>> found = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Matcher member = MEMBER.matcher(entry.getName());
        if (!member.matches()) {
          continue;
        }
        String whole = entry.getName().substring(0, entry.getName().length() - ".json".length());
        Optional<AccountPart> alone = fixed(whole);
        int page =
            alone.isPresent() || member.group(2) == null ? 1 : Integer.parseInt(member.group(2));
        alone
            .or(() -> member.group(2) == null ? Optional.empty() : fixed(member.group(1)))
            .or(() -> list(whole, member.group(1), found))
            .ifPresent(
                part ->
                    found
                        .computeIfAbsent(part, any -> new LinkedHashMap<>())
                        .put(part.name().equals(whole) ? 1 : page, entry.getName()));
      }
    }
    Map<AccountPart, List<String>> pages = new LinkedHashMap<>();
    found.forEach(
        (part, numbered) ->
            pages.put(
                part,
                numbered.entrySet().stream()
                    .sorted(Comparator.comparingInt(Map.Entry::getKey))
                    .map(Map.Entry::getValue)
                    .toList()));
    return pages;
  }

  private static Optional<AccountPart> fixed(String name) {
    return AccountPart.fixed().stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /** A number at the end may be of the page, or of the list's own name. */
  private static Optional<AccountPart> list(
      String whole, String withoutNumber, Map<AccountPart, Map<Integer, String>> found) {
    Matcher name = LIST.matcher(whole);
    if (!name.matches()) {
      return Optional.empty();
    }
    long id = Long.parseLong(name.group(1));
    return found.keySet().stream()
        .filter(part -> part.isItemsOfList() && part.list() == id)
        .findFirst()
        .or(
            () -> {
              Matcher shorter = LIST.matcher(withoutNumber);
              boolean paged = whole.endsWith("-1") && shorter.matches();
              return Optional.of(AccountPart.itemsOf(id, paged ? shorter.group(2) : name.group(2)));
            });
  }

  @Override
  protected String place() {
    return file.toString();
  }

  @Override
  public List<AccountPart> parts() {
    return List.copyOf(pages.keySet());
  }

  @Override
  public long count(AccountPart part) {
    long count = 0;
    for (Iterator<Document> all = documents(part).iterator(); all.hasNext(); all.next()) {
      count++;
    }
    return count;
  }

  @Override
  public Iterable<Document> documents(AccountPart part) {
    return () -> new Pages(part, pages.getOrDefault(part, List.of()));
  }

  private List<Document> page(AccountPart part, String member) {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        InputStream in = zip.getInputStream(zip.getEntry(member))) {
      byte[] bytes = in.readNBytes(LARGEST_MEMBER + 1);
      if (bytes.length > LARGEST_MEMBER) {
        throw damaged(new IOException(member + " is too large"));
      }
      if (part.shape() == Shape.DOCUMENT) {
        return List.of(new Document(new String(bytes, StandardCharsets.UTF_8).strip()));
      }
      List<Document> documents = new ArrayList<>();
      for (Sourced<DocumentKeyDto> one : Json.readArray(bytes, DocumentKeyDto.class, dto -> dto)) {
        documents.add(one.source());
      }
      return documents;
    } catch (IOException | UnreadableJson e) {
      throw damaged(e);
    }
  }

  /** The documents of several members, one member at a time in memory. */
  private final class Pages implements Iterator<Document> {

    private final AccountPart part;
    private final Iterator<String> members;
    private Iterator<Document> page = Collections.emptyIterator();

    private Pages(AccountPart part, List<String> members) {
      this.part = part;
      this.members = members.iterator();
    }

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && members.hasNext()) {
        page = page(part, members.next()).iterator();
      }
      return page.hasNext();
    }

    @Override
    public Document next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.next();
    }
  }
}
