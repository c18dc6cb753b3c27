package io.github.traktcli.application.draft;

import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.draft.DraftField;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.input.InvalidInput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A draft that can be sent: everything in it was checked.
 *
 * @param values what is said, by {@link DraftField#traktName}: texts, numbers and booleans
 */
public record DraftRequest<T>(Draft<T> draft, Subject subject, Map<String, Object> values) {

  /**
   * Copies the values.
   *
   * @throws IllegalArgumentException when this cannot be written to such a subject
   */
  public DraftRequest {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (!draft.subjects().contains(subject.type())) {
      throw new IllegalArgumentException(draft.path() + " is not for " + subject.type());
    }
  }

  /**
   * Checks what was said before anything is sent.
   *
   * @param said by {@link DraftField#traktName}, as the user wrote it
   * @throws InvalidInput with a sentence when something cannot be said, or is missing
   */
  public static Map<String, Object> checked(Draft<?> draft, Map<String, String> said) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (DraftField field : draft.fields()) {
      String value = said.get(field.traktName());
      if (value != null) {
        values.put(field.traktName(), field.checked(value));
      } else if (field.required() && draft.way() == Draft.Way.MAKE) {
        throw new InvalidInput("Say %s.".formatted(field.shownName()));
      }
    }
    if (values.isEmpty() && draft.way() == Draft.Way.CHANGE) {
      throw new InvalidInput(
          "Say what to change: "
              + String.join(", ", draft.fields().stream().map(DraftField::shownName).toList())
              + ".");
    }
    return values;
  }
}
