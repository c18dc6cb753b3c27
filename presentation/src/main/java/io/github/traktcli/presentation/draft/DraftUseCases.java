package io.github.traktcli.presentation.draft;

import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.SubjectOfDraft;
import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.facet.ExistingSubjects;
import java.util.function.Supplier;

/** What a draft with a longer text needs, each made when a command asks for it. */
public interface DraftUseCases {

  /** Returns what gives Trakt the draft. */
  DraftGateway drafts();

  /** Returns what finds the ids of what is written to. */
  SubjectOfDraft subjectOfDraft();

  /** Returns what knows whether there is anything to write to. */
  ExistingSubjects existingSubjects();

  /** Returns the user's editor. */
  TextEditor textEditor();

  /** Returns the same for drafts that have no longer text and name their subject by a path. */
  static DraftUseCases of(Supplier<DraftGateway> drafts, Supplier<ExistingSubjects> existing) {
    return new DraftUseCases() {
      @Override
      public DraftGateway drafts() {
        return drafts.get();
      }

      @Override
      public SubjectOfDraft subjectOfDraft() {
        throw new IllegalStateException("the path names the subject");
      }

      @Override
      public ExistingSubjects existingSubjects() {
        return existing.get();
      }

      @Override
      public TextEditor textEditor() {
        throw new IllegalStateException("there is no longer text");
      }
    };
  }
}
