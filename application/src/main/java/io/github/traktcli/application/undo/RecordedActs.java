package io.github.traktcli.application.undo;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.journal.Deleted.Thing;
import io.github.traktcli.application.journal.Deletion;
import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.history.SavedPosition;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Note;
import io.github.traktcli.domain.social.Topic;
import io.github.traktcli.domain.social.TopicNote;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All acts; what one of them deletes is read and recorded before, so that it can come back. */
public final class RecordedActs implements ActGateway {

  private static final Set<String> OF_THE_LIBRARY = Set.of("history", "collection", "rating");

  private final ActGateway acts;
  private final ReadFacet facets;
  private final LibraryGateway sections;
  private final Deletions deletions;

  /** Makes the gateway around another. */
  public RecordedActs(
      ActGateway acts, ReadFacet facets, LibraryGateway sections, Deletions deletions) {
    this.acts = acts;
    this.facets = facets;
    this.sections = sections;
    this.deletions = deletions;
  }

  @Override
  public void perform(ActRequest request) {
    Optional<Deleted> there = there(request.act(), request.subject());
    if (there.isEmpty()) {
      acts.perform(request);
      return;
    }
    long recorded = deletions.begin(there.get());
    try {
      acts.perform(request);
    } catch (TraktException e) {
      if (!isDoubtful(e.failure())) {
        deletions.forget(recorded);
      }
      throw e;
    }
    deletions.change(recorded, Deletion::ended);
  }

  /** It may have been done although no good answer came. */
  private static boolean isDoubtful(TraktFailure failure) {
    return failure instanceof TraktFailure.Unreachable
        || failure instanceof TraktFailure.Unavailable
        || failure instanceof TraktFailure.Unreadable
        || failure instanceof TraktFailure.Unexpected;
  }

  /** What is not there is for Trakt to say. */
  private Optional<Deleted> there(Act act, Subject subject) {
    try {
      if (act.equals(CommunityActs.DELETE_COMMENT)) {
        return comment(subject);
      }
      if (act.equals(CommunityActs.DELETE_NOTE)) {
        return note(subject);
      }
      if (act.equals(CommunityActs.DELETE_SMART_LIST)) {
        return smartList(subject);
      }
      if (act.equals(CommunityActs.REMOVE_FILTER)) {
        return filter(subject);
      }
      if (act.equals(Act.REMOVE_POSITION)) {
        return position(subject);
      }
      return act.equals(CommunityActs.DELETE_LIST) ? list(subject) : Optional.empty();
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Optional<Deleted> comment(Subject subject) {
    Comment comment = facets.one(FacetRequest.of(CommunityFacets.COMMENT_ITSELF, subject)).value();
    Long id = comment.id();
    if (id == null) {
      return Optional.empty();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "comment", comment.text().isEmpty() ? null : comment.text());
    put(values, "spoiler", comment.spoiler());
    put(values, "gif.url", comment.gif());
    Topic topic = facets.one(FacetRequest.of(CommunityFacets.COMMENTED_ITEM, subject)).value();
    String label = "comment " + id + (topic.label().isEmpty() ? "" : " on " + topic.label());
    Long parent = comment.parentId();
    if (parent != null && parent != 0) {
      return Optional.of(
          new Deleted(Thing.REPLY, id, new Subject.OfComment(parent), values, List.of(), label));
    }
    return about(topic)
        .map(about -> new Deleted(Thing.COMMENT, id, about, values, List.of(), label));
  }

  private static Optional<Subject> about(Topic topic) {
    return topic
        .title()
        .<Subject>map(Subject.Title::new)
        .or(
            () ->
                topic
                    .list()
                    .map(ListSummary::id)
                    .map(id -> new Subject.OfList(Optional.empty(), id.toString())));
  }

  private Optional<Deleted> note(Subject subject) {
    Note note = facets.one(FacetRequest.of(CommunityFacets.NOTE_ITSELF, subject)).value();
    TopicNote item = facets.one(FacetRequest.of(CommunityFacets.NOTED_ITEM, subject)).value();
    Long id = note.id();
    String place = item.attachedTo();
    if (id == null) {
      return Optional.empty();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("notes", note.text());
    if (place != null && OF_THE_LIBRARY.contains(place)) {
      put(values, "privacy", note.privacy());
      put(values, "spoiler", note.spoiler());
      put(values, "attached_to.type", place);
      put(values, "attached_to.id", item.play());
    }
    return about(item.topic())
        .map(
            about ->
                new Deleted(
                    Thing.NOTE,
                    id,
                    about,
                    values,
                    List.of(),
                    "note " + id + " to " + item.topic().label()));
  }

  private Optional<Deleted> list(Subject subject) {
    ListSummary list = facets.one(FacetRequest.of(CommunityFacets.LIST_ITSELF, subject)).value();
    Long id = list.id();
    if (id == null) {
      return Optional.empty();
    }
    LibrarySection section = new LibrarySection.OfList("me", id.toString(), list.label());
    List<LibraryEntry> items =
        sections.entries(LibraryQuery.ofAll(section, EntryType.ALL)).entries().toList().stream()
            .map(Sourced::value)
            .filter(entry -> Objects.nonNull(entry.item()))
            .toList();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", list.label());
    put(values, "description", list.description());
    put(values, "privacy", list.privacy());
    values.putAll(list.settings());
    return Optional.of(
        new Deleted(
            Thing.LIST,
            id,
            new Subject.OfUser("me"),
            values,
            items,
            "list \"" + list.label() + "\""));
  }

  private Optional<Deleted> smartList(Subject subject) {
    SmartList list =
        facets.one(FacetRequest.of(CommunityFacets.SMART_LIST_ITSELF, subject)).value();
    Long id = list.id();
    if (id == null) {
      return Optional.empty();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", list.label());
    put(values, "source", list.source());
    put(values, "media_type", list.mediaType());
    put(values, "privacy", list.privacy());
    values.put("filters", list.filters());
    return Optional.of(
        new Deleted(
            Thing.SMART_LIST,
            id,
            new Subject.OfUser("me"),
            values,
            List.of(),
            "smart list \"" + list.label() + "\""));
  }

  private Optional<Deleted> filter(Subject subject) {
    if (!(subject instanceof Subject.OfSavedFilter(long id, var name))) {
      return Optional.empty();
    }
    return facets
        .many(FacetRequest.of(CommunityFacets.SAVED_FILTERS, new Subject.Everything()))
        .toList()
        .stream()
        .map(Sourced::value)
        .filter(filter -> Objects.equals(filter.id(), id))
        .findFirst()
        .map(RecordedActs::deleted);
  }

  private static Deleted deleted(SavedFilter filter) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", filter.label());
    values.put("url", filter.target());
    return new Deleted(
        Thing.SAVED_FILTER,
        Objects.requireNonNull(filter.id()),
        new Subject.OfUser("me"),
        values,
        List.of(),
        "saved filter \"" + filter.label() + "\"");
  }

  private Optional<Deleted> position(Subject subject) {
    if (!(subject instanceof Subject.OfPosition(long id))) {
      return Optional.empty();
    }
    return facets
        .many(FacetRequest.of(Facet.SAVED_POSITIONS, new Subject.Account()))
        .toList()
        .stream()
        .map(Sourced::value)
        .filter(position -> Objects.equals(position.id(), id))
        .findFirst()
        .flatMap(RecordedActs::deleted);
  }

  private static Optional<Deleted> deleted(SavedPosition position) {
    MediaItem item = position.item();
    Double progress = position.progress();
    if (item == null || progress == null) {
      return Optional.empty();
    }
    BigDecimal percent = BigDecimal.valueOf(progress).stripTrailingZeros();
    return Optional.of(
        new Deleted(
            Thing.POSITION,
            Objects.requireNonNull(position.id()),
            new Subject.Title(item),
            Map.of("progress", percent),
            List.of(),
            "position in %s at %s %%".formatted(item.label(), percent.toPlainString())));
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
