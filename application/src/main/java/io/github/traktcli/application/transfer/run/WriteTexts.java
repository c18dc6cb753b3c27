package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Sends what is no entry of a section: lists, notes and reviews. */
final class WriteTexts {

  private static final List<String> PRIVACY = List.of("private", "link", "friends", "public");

  private final DraftGateway drafts;

  WriteTexts(DraftGateway drafts) {
    this.drafts = drafts;
  }

  /** Makes a list; empty where Trakt does not say what it made. */
  Optional<LibrarySection> list(String name, Optional<ImportRecord.NewList> known) {
    Map<String, String> said = new HashMap<>();
    said.put("name", name);
    said.put("privacy", known.map(list -> privacy(list.privacy())).orElse("private"));
    known
        .map(ImportRecord.NewList::description)
        .filter(text -> !text.isBlank())
        .ifPresent(text -> said.put("description", text));
    known
        .filter(ImportRecord.NewList::ranked)
        .ifPresent(list -> said.put("display_numbers", "true"));
    return drafts
        .send(
            new DraftRequest<>(
                CommunityDrafts.CREATE_LIST,
                new Subject.OfUser("me"),
                DraftRequest.checked(CommunityDrafts.CREATE_LIST, said)))
        .map(list -> PersonalLists.section(list.value()));
  }

  void note(PlanRow row) {
    Map<String, String> said = new HashMap<>();
    said.put("notes", text(row));
    said.put("privacy", privacy(Objects.requireNonNullElse(row.details().privacy(), "")));
    said.put("spoiler", spoiler(row));
    send(CommunityDrafts.ADD_NOTE, row, said);
  }

  void review(PlanRow row) {
    send(CommunityDrafts.POST_COMMENT, row, Map.of("comment", text(row), "spoiler", spoiler(row)));
  }

  private <T> void send(Draft<T> draft, PlanRow row, Map<String, String> said) {
    drafts.send(
        new DraftRequest<>(
            draft, new Subject.Title(row.matched()), DraftRequest.checked(draft, said)));
  }

  private static String text(PlanRow row) {
    return Objects.requireNonNullElse(row.details().note(), "").strip();
  }

  private static String spoiler(PlanRow row) {
    return Boolean.toString(Boolean.TRUE.equals(row.details().spoiler()));
  }

  /** What nobody said who may see stays with its owner. */
  private static String privacy(String said) {
    return PRIVACY.contains(said) ? said : "private";
  }
}
