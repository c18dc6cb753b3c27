package io.github.traktcli.presentation.act;

import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.domain.act.ActParameter;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.SafeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts the subject of an act, and what was said of it, into a sentence of its {@link ActRow}. */
record ActSentences(Dates dates) {

  String of(String sentence, String subject, ActRequest request) {
    List<String> words = new ArrayList<>(List.of(subject));
    for (ActParameter parameter : request.act().parameters()) {
      String value = request.values().get(parameter);
      words.add(value == null ? parameter.unsaid() : shown(parameter, value));
    }
    return sentence.formatted(words.toArray());
  }

  private String shown(ActParameter parameter, String value) {
    return parameter.isTime() ? dates.moment(Instant.parse(value)).shown() : SafeText.of(value);
  }
}
