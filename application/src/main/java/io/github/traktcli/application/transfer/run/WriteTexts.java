package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.journal.Deleted.Thing;
import io.github.traktcli.application.journal.DescribedList;
import io.github.traktcli.application.journal.Making;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.lists.ListOrderGateway;
import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Note;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends what is no entry of a section: lists, notes and reviews; and takes lists away. */
final class WriteTexts {

  private static final List<String> PRIVACY = List.of("private", "link", "friends", "public");

  private final DraftGateway drafts;
  private final ActGateway acts;
  private final ListOrderGateway orders;
  private final Recorder recorder;

  /** Records what is about to be made. */
  interface Recorder {

    /** Makes a thing, and records it as part of the work. */
    <T> Optional<T> made(
        Makings.Wanted wanted, Supplier<Optional<T>> making, Function<T, @Nullable Long> id);
  }

  WriteTexts(Writers writers, Recorder recorder) {
    this.drafts = writers.drafts();
    this.acts = writers.acts();
    this.orders = writers.orders();
    this.recorder = recorder;
  }

  /** Makes a list; empty where Trakt does not say what it made. */
  Optional<LibrarySection> list(String name, Optional<ImportRecord.NewList> known) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", name);
    said.put("privacy", known.map(list -> privacy(list.privacy())).orElse("private"));
    known
        .map(ImportRecord.NewList::description)
        .filter(text -> !text.isBlank())
        .ifPresent(text -> said.put("description", text));
    known.filter(ImportRecord.NewList::ranked).ifPresent(list -> said.put("display_numbers", true));
    known.map(ImportRecord.NewList::settings).ifPresent(said::putAll);
    Subject me = new Subject.OfUser("me");
    return recorder
        .made(
            Makings.Wanted.made(Thing.LIST, me, name, "list \"" + name + "\""),
            () ->
                drafts
                    .send(new DraftRequest<>(CommunityDrafts.CREATE_LIST, me, said))
                    .map(Sourced::value),
            ListSummary::id)
        .map(PersonalLists::section);
  }

  /** Lets a list be seen by those whom the copy names, described as in it, shown and sorted so. */
  void rewrite(ListSummary list, ImportRecord.NewList wanted) {
    Subject itself = new Subject.OfList(Optional.of("me"), String.valueOf(list.id()));
    DescribedList after = ListDetails.said(wanted);
    recorder.made(
        new Makings.Wanted(
            Making.Way.REWRITTEN,
            Thing.LIST,
            itself,
            after.text(),
            DescribedList.of(list).asFarAs(after).values(),
            "list \"" + list.label() + "\""),
        () ->
            drafts
                .send(new DraftRequest<>(CommunityDrafts.EDIT_LIST, itself, after.values()))
                .map(Sourced::value),
        ListSummary::id);
  }

  /** Puts the lists into another order, given as the ids of all. */
  void reorder(List<Long> before, List<Long> after) {
    recorder.made(
        new Makings.Wanted(
            Making.Way.REWRITTEN,
            Thing.LIST,
            new Subject.OfUser("me"),
            after.toString(),
            Map.of(Making.ORDER, before),
            "order of your lists"),
        () -> {
          orders.reorder(after);
          return Optional.<ListSummary>empty();
        },
        ListSummary::id);
  }

  /** Deletes a list, with all that is on it. */
  void delete(long id, String name) {
    Subject itself = new Subject.OfList(Optional.of("me"), Long.toString(id));
    recorder.made(
        new Makings.Wanted(
            Making.Way.DELETED, Thing.LIST, itself, name, Map.of(), "list \"" + name + "\""),
        () -> {
          acts.perform(new ActRequest(CommunityActs.DELETE_LIST, itself, Map.of()));
          return Optional.<ListSummary>empty();
        },
        ListSummary::id);
  }

  /**
   * Writes a note. One on a title is private whatever is said of it, so that nothing is.
   *
   * @param play the number of the play that it hangs on; empty where it hangs on none
   */
  void note(PlanRow row, OptionalLong play) {
    Map<String, String> said = new HashMap<>();
    said.put("notes", text(row));
    String place = row.details().attachedTo();
    if (place != null) {
      said.put("attached_to.type", place);
      play.ifPresent(id -> said.put("attached_to.id", Long.toString(id)));
      said.put("privacy", privacy(Objects.requireNonNullElse(row.details().privacy(), "")));
      said.put("spoiler", spoiler(row));
    }
    Subject about = new Subject.Title(row.matched());
    recorder.made(
        Makings.Wanted.made(Thing.NOTE, about, text(row), "note to " + row.matched().label()),
        () -> sent(CommunityDrafts.ADD_NOTE, about, said),
        Note::id);
  }

  void review(PlanRow row) {
    Map<String, String> said = Map.of("comment", text(row), "spoiler", spoiler(row));
    Subject about = new Subject.Title(row.matched());
    recorder.made(
        Makings.Wanted.made(Thing.COMMENT, about, text(row), "review of " + row.matched().label()),
        () -> sent(CommunityDrafts.POST_COMMENT, about, said),
        Comment::id);
  }

  private <T> Optional<T> sent(Draft<T> draft, Subject about, Map<String, String> said) {
    return drafts
        .send(new DraftRequest<>(draft, about, DraftRequest.checked(draft, said)))
        .map(Sourced::value);
  }

  static String text(PlanRow row) {
    return Objects.requireNonNullElse(row.details().note(), "").strip();
  }

  private static String spoiler(PlanRow row) {
    return Boolean.toString(Boolean.TRUE.equals(row.details().spoiler()));
  }

  /** What nobody said who may see stays with its owner. */
  private static String privacy(String said) {
    return isPrivacy(said) ? said : "private";
  }

  /** Tells whether Trakt knows that word for who may see something. */
  static boolean isPrivacy(String said) {
    return PRIVACY.contains(said);
  }
}
