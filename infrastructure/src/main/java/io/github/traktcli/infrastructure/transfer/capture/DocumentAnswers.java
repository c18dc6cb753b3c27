package io.github.traktcli.infrastructure.transfer.capture;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.restore.CopiedAnswers;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.infrastructure.answer.AnswerReader;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.util.ArrayList;
import java.util.List;

/** Reads the documents of a copy by the table by which the answers of Trakt are read. */
public final class DocumentAnswers implements CopiedAnswers {

  private static final Subject ME = new Subject.OfUser("me");

  private final AnswerReaders readers;

  /** Makes the reader. */
  public DocumentAnswers(AnswerReaders readers) {
    this.readers = readers;
  }

  @Override
  public <T> List<T> of(AccountCopy copy, AccountPart part, Facet<T> facet) {
    List<T> answers = new ArrayList<>();
    for (Document document : copy.documents(part)) {
      answers.add(read(document, part, readers.of(facet)));
    }
    return answers;
  }

  private static <D, T> T read(Document document, AccountPart part, AnswerReader<D, T> reader) {
    try {
      return reader.about(ME).apply(Json.read(document.json(), reader.dto()));
    } catch (UnreadableJson e) {
      throw new TraktException(
          new TraktFailure.LocalState(part.name() + ".json", "it is damaged"), e);
    }
  }
}
