package io.github.traktcli.application.act;

import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.ActParameter;
import io.github.traktcli.domain.facet.Subject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One act on one subject, with what was said about it.
 *
 * @param values what the user said, as Trakt takes it
 */
public record ActRequest(Act act, Subject subject, Map<ActParameter, String> values) {

  /**
   * Copies the values.
   *
   * @throws IllegalArgumentException when this cannot be done to such a subject, or takes no such
   *     parameter
   */
  public ActRequest {
    Map<ActParameter, String> copy = new EnumMap<>(ActParameter.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
    if (!act.subjects().contains(subject.type())) {
      throw new IllegalArgumentException(act + " is not for " + subject.type());
    }
    if (!act.parameters().containsAll(values.keySet())) {
      throw new IllegalArgumentException(act + " takes none of " + values.keySet());
    }
  }
}
