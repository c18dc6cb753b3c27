package io.github.traktcli.application.library;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A section that behaves as Trakt's does, keeps its entries in memory, and fails when it is told
 * to.
 */
public final class SectionInMemory implements LibraryGateway {

  /** What happens to the next write. */
  public enum Mishap {
    /** It is answered. */
    NONE,
    /** It is done, but no answer comes. */
    ANSWER_LOST,
    /** It is not done, and no answer comes. */
    REQUEST_LOST,
    /** The first half is done, then the account is full. */
    FULL,
    /** It is not done since the user is no VIP. */
    VIP_ONLY,
    /** It is not done since the account is locked. */
    LOCKED
  }

  /** The requests that came, such as {@code add 2} or {@code read movies}. */
  public final List<String> requests = new ArrayList<>();

  /** The notes that came with items. */
  public final List<Object> notes = new ArrayList<>();

  /** What happens to the next writes; after them, all goes well. */
  public final Deque<Mishap> mishaps = new ArrayDeque<>();

  /** How many of the reads that follow a write get no answer. */
  public int failingReads;

  private @Nullable SectionInMemory watchlist;

  private boolean wrote;

  /** Runs before each write is looked at. */
  public Runnable beforeWrite = () -> {};

  /** Trakt ids that nothing has. */
  public final Set<Long> unknown = new HashSet<>();

  /** Whether orders are accepted and forgotten. */
  public boolean ignoresOrders;

  private final List<Held> entries = new ArrayList<>();
  private long nextId = 101;

  private record Held(long id, MediaItem item, Map<Detail, String> details, @Nullable Instant at) {}

  /** Has a watchlist beside it, off which it takes what is put in here. */
  public SectionInMemory beside(SectionInMemory other) {
    watchlist = other;
    return this;
  }

  /** Puts items in before the test. */
  public SectionInMemory holding(MediaItem... items) {
    for (MediaItem item : items) {
      put(item, Map.of());
    }
    return this;
  }

  /** Puts an item in, with what is said of it, before the test. */
  public SectionInMemory holding(MediaItem item, Map<Detail, String> details) {
    put(item, details);
    return this;
  }

  /** Returns what is in. */
  public List<MediaItem> items() {
    return entries.stream().map(Held::item).toList();
  }

  /** Returns when what is in was watched, collected or rated. */
  public List<Instant> moments() {
    return entries.stream().map(Held::at).filter(Objects::nonNull).toList();
  }

  /** Returns what is said of what is in. */
  public List<Map<Detail, String>> details() {
    return entries.stream().map(Held::details).toList();
  }

  @Override
  public LibraryListing entries(LibraryQuery query) {
    if (watchlist != null && query.section().kind() == SectionKind.WATCHLIST) {
      return watchlist.entries(query);
    }
    requests.add(
        "read "
            + query.type().traktName()
            + query.title().map(title -> " " + title.reference()).orElse("")
            + query.during().from().map(from -> " from " + from).orElse("")
            + query.during().until().map(until -> " until " + until).orElse(""));
    if (wrote && failingReads > 0) {
      failingReads--;
      throw lost();
    }
    List<Sourced<LibraryEntry>> found =
        entries.stream()
            .filter(
                entry ->
                    query.type() == EntryType.ALL
                        || query.title().isPresent()
                        || EntryType.of(entry.item().type()).equals(Optional.of(query.type())))
            .filter(entry -> query.title().map(title -> isOf(entry, title)).orElse(true))
            .filter(entry -> query.during().equals(TimeRange.ALWAYS) || isIn(entry, query))
            .map(
                held ->
                    new LibraryEntry(
                        held.id(),
                        entries.indexOf(held) + 1,
                        held.at(),
                        null,
                        held.details(),
                        List.of(),
                        held.item()))
            .map(entry -> new Sourced<>(entry, new Document("{}")))
            .toList();
    return new LibraryListing(Listing.of(found), () -> Optional.of("rank"));
  }

  @Override
  public SyncAnswer add(LibrarySection section, List<SyncItem> batch) {
    if (watchlist != null && section.kind() == SectionKind.WATCHLIST) {
      return watchlist.add(section, batch);
    }
    requests.add("add " + batch.size());
    Mishap mishap = before();
    List<MediaItem> notFound = new ArrayList<>();
    int added = 0;
    int existing = 0;
    for (SyncItem sent : batch) {
      if (mishap == Mishap.FULL && added >= batch.size() / 2) {
        break;
      }
      if (unknown.contains(sent.item().ids().trakt())) {
        notFound.add(sent.item());
      } else if (holds(sent.item()) && section.kind().repeat() == Repeat.KEPT) {
        existing++;
      } else {
        if (section.kind().repeat() == Repeat.REPLACED) {
          entries.removeIf(entry -> SameItem.test(entry.item(), sent.item()));
        }
        put(sent.item(), sent.details());
        if (watchlist != null) {
          watchlist.entries.removeIf(entry -> SameItem.test(entry.item(), sent.item()));
        }
        Optional.ofNullable(sent.details().get(Detail.NOTES)).ifPresent(notes::add);
        added++;
      }
    }
    after(mishap);
    return new SyncAnswer(added, existing, notFound);
  }

  @Override
  public SyncAnswer remove(LibrarySection section, List<SyncItem> batch) {
    requests.add("remove " + batch.size());
    Mishap mishap = before();
    int size = entries.size();
    batch.forEach(
        sent ->
            entries.removeIf(
                entry ->
                    SameItem.test(entry.item(), sent.item())
                        || (section.kind().holdsPartsOf(sent.item().type())
                            && isPart(entry.item(), sent.item()))));
    after(mishap);
    return new SyncAnswer(
        size - entries.size(),
        0,
        batch.stream()
            .map(SyncItem::item)
            .filter(item -> unknown.contains(item.ids().trakt()))
            .toList());
  }

  @Override
  public Set<Long> removeEntries(LibrarySection section, List<Long> ids) {
    requests.add("remove ids " + ids.size());
    Mishap mishap = before();
    Set<Long> missing = new HashSet<>(ids);
    entries.stream().map(Held::id).toList().forEach(missing::remove);
    entries.removeIf(entry -> ids.contains(entry.id()));
    after(mishap);
    return missing;
  }

  @Override
  public void reorder(LibrarySection section, List<Long> order) {
    if (watchlist != null && section.kind() == SectionKind.WATCHLIST) {
      watchlist.reorder(section, order);
      return;
    }
    requests.add("reorder " + order);
    if (!ignoresOrders) {
      entries.sort(java.util.Comparator.comparingInt(entry -> order.indexOf(entry.id())));
    }
  }

  @Override
  public void note(LibrarySection section, long entry, String text) {
    requests.add("note " + entry + " " + text);
    entries.replaceAll(
        held ->
            held.id() == entry
                ? new Held(entry, held.item(), Map.of(Detail.NOTES, text), held.at())
                : held);
  }

  private static boolean isPart(MediaItem item, MediaItem whole) {
    return item instanceof MediaItem.OfEpisode(var show, var episode)
        && SameItem.test(new MediaItem.OfShow(show), whole);
  }

  private static boolean isOf(Held held, MediaItem title) {
    return SameItem.test(held.item(), title) || isPart(held.item(), title);
  }

  private static boolean isIn(Held held, LibraryQuery query) {
    Instant at = held.at();
    return at != null && query.during().contains(at);
  }

  private Mishap before() {
    beforeWrite.run();
    wrote = true;
    Mishap mishap = mishaps.isEmpty() ? Mishap.NONE : mishaps.removeFirst();
    return switch (mishap) {
      case LOCKED -> throw new TraktException(new TraktFailure.AccountLocked(false));
      case NONE, ANSWER_LOST, FULL -> mishap;
      case REQUEST_LOST -> throw lost();
      case VIP_ONLY ->
          throw new TraktException(
              new TraktFailure.VipOnly(java.net.URI.create("https://app.trakt.tv/vip")));
    };
  }

  private static void after(Mishap mishap) {
    switch (mishap) {
      case ANSWER_LOST -> throw lost();
      case FULL ->
          throw new TraktException(
              new TraktFailure.AccountLimit(
                  java.util.OptionalInt.of(250), false, Optional.empty()));
      case NONE, REQUEST_LOST, VIP_ONLY, LOCKED -> {}
    }
  }

  private static TraktException lost() {
    return new TraktException(new TraktFailure.Unreachable("127.0.0.1", "the connection broke"));
  }

  private boolean holds(MediaItem item) {
    return entries.stream().anyMatch(entry -> SameItem.test(entry.item(), item));
  }

  private void put(MediaItem item, Map<Detail, String> details) {
    Map<Detail, String> said = new HashMap<>(details);
    String at = said.remove(Detail.AT);
    entries.add(new Held(nextId++, item, said, instant(at)));
  }

  private static @Nullable Instant instant(@Nullable String at) {
    if (at == null) {
      return null;
    }
    return at.equals("unknown") ? Instant.EPOCH : Instant.parse(at);
  }

  /** Returns a film of which only Trakt's id is known. */
  public static MediaItem film(long id) {
    return new MediaItem.OfMovie(
        io.github.traktcli.domain.media.Movie.of(null, null, Ids.ofTrakt(id)));
  }
}
