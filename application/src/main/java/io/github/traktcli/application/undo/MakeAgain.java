package io.github.traktcli.application.undo;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.journal.Deleted.Thing;
import io.github.traktcli.application.journal.Deletion;
import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.SameItem;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.application.lists.SavedFilterGateway;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.undo.MadeAgain.Status;
import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.filter.SearchAddress;
import io.github.traktcli.domain.history.SavedPosition;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes again what was deleted: the same words, under a new id, without the likes and replies that
 * went with it. Whatever interrupts this, it can be run again: what may have been made is looked
 * for first.
 */
public final class MakeAgain {

  private static final Subject ME = new Subject.OfUser("me");

  private final DraftGateway drafts;
  private final SavedFilterGateway filters;
  private final ReadFacet facets;
  private final FindTwin twins;
  private final LibraryGateway sections;
  private final Journal journal;
  private final Deletions deletions;

  /** Makes the use case. */
  public MakeAgain(
      DraftGateway drafts,
      SavedFilterGateway filters,
      ReadFacet facets,
      LibraryGateway sections,
      Journal journal,
      Deletions deletions) {
    this.drafts = drafts;
    this.filters = filters;
    this.facets = facets;
    this.twins = new FindTwin(facets);
    this.sections = sections;
    this.journal = journal;
    this.deletions = deletions;
  }

  /**
   * Finds what would be done, and sends nothing.
   *
   * @return empty where that number is no deletion
   * @throws TraktException with {@link TraktFailure.AlreadyTakenBack}
   */
  public Optional<MadeAgain> plan(long id) {
    return deletions
        .deletion(id)
        .map(MakeAgain::open)
        .map(
            deletion ->
                new MadeAgain(
                    deletion,
                    needless(deletion).orElse(Status.PLANNED),
                    Optional.empty(),
                    Optional.empty()));
  }

  /**
   * Makes it again. Nobody else does so meanwhile.
   *
   * @throws TraktException as {@link #plan} does, or when Trakt refuses it
   */
  public MadeAgain run(long id, SyncProgress progress) {
    return journal.exclusively(
        () -> {
          Deletion deletion =
              deletions
                  .deletion(id)
                  .map(MakeAgain::open)
                  .orElseThrow(() -> new TraktException(new TraktFailure.NoSuchWrite(id)));
          Optional<Status> needless = needless(deletion);
          if (needless.isPresent()) {
            deletions.change(id, Deletion::undone);
            return new MadeAgain(deletion, needless.get(), Optional.empty(), Optional.empty());
          }
          long made = made(deletion);
          Optional<TraktFailure> failure = fill(deletion, made, progress);
          if (failure.isEmpty()) {
            deletions.change(id, Deletion::undone);
          }
          return new MadeAgain(deletion, Status.DONE, Optional.of(made), failure);
        });
  }

  private static Deletion open(Deletion deletion) {
    if (deletion.isTakenBack()) {
      throw new TraktException(new TraktFailure.AlreadyTakenBack(deletion.id()));
    }
    return deletion;
  }

  /** Returns why there is nothing to make again. */
  private Optional<Status> needless(Deletion deletion) {
    if (isStillThere(deletion)) {
      return Optional.of(Status.AS_BEFORE);
    }
    boolean isReplaced =
        deletion.deleted().thing() == Thing.POSITION
            && !deletion.isTried()
            && positions(deletion.deleted()).findAny().isPresent();
    return isReplaced ? Optional.of(Status.REPLACED_SINCE) : Optional.empty();
  }

  /** Returns what is kept of the same title now, of which there is at most one. */
  private Stream<SavedPosition> positions(Deleted deleted) {
    return facets
        .many(FacetRequest.of(Facet.SAVED_POSITIONS, new Subject.Account()))
        .toList()
        .stream()
        .map(Sourced::value)
        .filter(position -> isAbout(position.item(), deleted.about()));
  }

  private static boolean isAbout(@Nullable MediaItem item, Subject about) {
    return item != null
        && about instanceof Subject.Title(MediaItem title)
        && SameItem.test(item, title);
  }

  /** Where no answer came to the deletion, it may never have been done. */
  private boolean isStillThere(Deletion deletion) {
    if (deletion.standing() != Standing.BEGUN) {
      return false;
    }
    long id = deletion.deleted().id();
    try {
      switch (deletion.deleted().thing()) {
        case COMMENT, REPLY ->
            facets.one(FacetRequest.of(CommunityFacets.COMMENT_ITSELF, new Subject.OfComment(id)));
        case NOTE ->
            facets.one(FacetRequest.of(CommunityFacets.NOTE_ITSELF, new Subject.OfNote(id)));
        case LIST ->
            facets.one(
                FacetRequest.of(
                    CommunityFacets.LIST_ITSELF,
                    new Subject.OfList(Optional.of("me"), Long.toString(id))));
        case SMART_LIST ->
            facets.one(
                FacetRequest.of(
                    CommunityFacets.SMART_LIST_ITSELF,
                    new Subject.OfSmartList(Optional.of("me"), Long.toString(id))));
        case SAVED_FILTER -> {
          return savedFilters().anyMatch(filter -> Objects.equals(filter.id(), id));
        }
        case POSITION -> {
          return positions(deletion.deleted())
              .anyMatch(position -> Objects.equals(position.id(), id));
        }
        case LIKE, FOLLOW -> throw undone(deletion);
      }
      return true;
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return false;
      }
      throw e;
    }
  }

  private long made(Deletion deletion) {
    Optional<Long> before =
        deletion.madeAs().or(() -> deletion.isTried() ? twin(deletion) : Optional.empty());
    if (before.isEmpty()) {
      if (deletion.deleted().thing() == Thing.POSITION) {
        requireNothingPlaying();
      }
      deletions.change(deletion.id(), Deletion::tried);
    }
    long made = before.orElseGet(() -> send(deletion));
    deletions.change(deletion.id(), latest -> latest.madeAs(made));
    return made;
  }

  private long send(Deletion deletion) {
    Deleted deleted = deletion.deleted();
    return switch (deleted.thing()) {
      case COMMENT ->
          sent(CommunityDrafts.POST_COMMENT, deleted).map(Comment::id).orElseThrow(this::nameless);
      case REPLY ->
          sent(CommunityDrafts.REPLY, deleted).map(Comment::id).orElseThrow(this::nameless);
      case NOTE ->
          sent(CommunityDrafts.ADD_NOTE, deleted).map(Note::id).orElseThrow(this::nameless);
      case LIST ->
          sent(CommunityDrafts.CREATE_LIST, deleted)
              .map(ListSummary::id)
              .orElseThrow(this::nameless);
      case SMART_LIST ->
          sent(CommunityDrafts.CREATE_SMART_LIST, deleted)
              .map(SmartList::id)
              .orElseThrow(this::nameless);
      case SAVED_FILTER ->
          filters
              .add(said(deleted, "name"), new SearchAddress(said(deleted, "url")))
              .value()
              .map(SavedFilter::id)
              .orElseThrow(MakeAgain::skipped);
      case POSITION -> {
        sent(Draft.SCROBBLE_PAUSE, deleted);
        yield twin(deletion).orElseThrow(this::nameless);
      }
      case LIKE, FOLLOW -> throw undone(deletion);
    };
  }

  /** A position comes by the report of a player that halts, which ends all that is watched. */
  private void requireNothingPlaying() {
    facets
        .oneOrNone(FacetRequest.of(CommunityFacets.WATCHED_NOW, ME))
        .flatMap(playing -> playing.value().item())
        .ifPresent(
            item -> {
              throw new TraktException(
                  new TraktFailure.Conflict(
                      "you are watching %s, which that would end".formatted(item.label()),
                      Optional.empty(),
                      Optional.empty()));
            });
  }

  private static String said(Deleted deleted, String name) {
    return Objects.toString(deleted.values().get(name), "");
  }

  private static TraktException skipped() {
    return new TraktException(
        new TraktFailure.Conflict(
            "there is such a filter again, or Trakt no longer takes its address",
            Optional.empty(),
            Optional.empty()));
  }

  private Stream<SavedFilter> savedFilters() {
    return facets
        .many(FacetRequest.of(CommunityFacets.SAVED_FILTERS, new Subject.Everything()))
        .toList()
        .stream()
        .map(Sourced::value);
  }

  private <T> Optional<T> sent(Draft<T> draft, Deleted deleted) {
    return drafts
        .send(new DraftRequest<>(draft, deleted.about(), deleted.values()))
        .map(Sourced::value);
  }

  private TraktException nameless() {
    return new TraktException(
        new TraktFailure.Unexpected(201, "it was made, but no id of it was told"));
  }

  /** Returns what has the same words; an earlier try may have made it without an answer. */
  private Optional<Long> twin(Deletion deletion) {
    Deleted deleted = deletion.deleted();
    return switch (deleted.thing()) {
      case COMMENT, REPLY -> twins.comment(said(deleted, "comment"), deletion.at());
      case NOTE -> twins.note(said(deleted, "notes"), deletion.at());
      case LIST -> twins.list(said(deleted, "name"), deletion.at());
      case SMART_LIST -> twins.smartList(said(deleted, "name"), deletion.at());
      case SAVED_FILTER ->
          savedFilters()
              .filter(each -> FindTwin.isSince(each.updatedAt(), deletion.at()))
              .filter(each -> each.label().equals(said(deleted, "name")))
              .filter(each -> each.target().equals(said(deleted, "url")))
              .map(SavedFilter::id)
              .filter(Objects::nonNull)
              .findFirst();
      case POSITION ->
          positions(deleted).map(SavedPosition::id).filter(Objects::nonNull).findFirst();
      case LIKE, FOLLOW -> throw undone(deletion);
    };
  }

  /** What is no thing of its own is done again, and not made. */
  private static IllegalArgumentException undone(Deletion deletion) {
    return new IllegalArgumentException("nobody deletes such: " + deletion.deleted().thing());
  }

  /** Puts back what was on a list, with its notes. */
  private Optional<TraktFailure> fill(Deletion deletion, long made, SyncProgress progress) {
    Deleted deleted = deletion.deleted();
    if (deleted.thing() != Thing.LIST || deleted.items().isEmpty()) {
      return Optional.empty();
    }
    LibrarySection section =
        new LibrarySection.OfList(
            "me", Long.toString(made), String.valueOf(deleted.values().get("name")));
    List<SyncRequest> requests = new ArrayList<>();
    for (LibraryEntry entry : deleted.items()) {
      MediaItem item = entry.item();
      if (item != null) {
        requests.add(SyncRequest.of(new Resolution.Found(item.reference(), item), entry.details()));
      }
    }
    return new SyncRun(
            sections, journal.takingBack(deletion.id()), section, SyncAction.ADD, progress)
        .run(requests, false)
        .failure();
  }
}
