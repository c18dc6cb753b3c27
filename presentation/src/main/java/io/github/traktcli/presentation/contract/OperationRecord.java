package io.github.traktcli.presentation.contract;

import io.github.traktcli.application.contract.ApiOperation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An operation, as scripts read it. */
record OperationRecord(
    String method,
    String path,
    String name,
    String group,
    String description,
    String oauth,
    String paging,
    List<String> extended,
    String filters,
    String vip,
    @Nullable String host,
    List<InputRecord> inputs,
    List<Integer> answers,
    List<String> fields,
    @Nullable String command) {

  /** Something that it takes. */
  record InputRecord(
      String in,
      String name,
      String type,
      boolean required,
      List<String> values,
      @Nullable String standard,
      String description) {}

  static OperationRecord of(ApiOperation operation) {
    return new OperationRecord(
        operation.method(),
        operation.path(),
        operation.name(),
        operation.group(),
        operation.description(),
        operation.oauth(),
        operation.paging(),
        operation.extended(),
        operation.filters(),
        operation.vip(),
        operation.host().orElse(null),
        operation.inputs().stream().map(OperationRecord::input).toList(),
        operation.answers(),
        operation.fields(),
        operation.command().orElse(null));
  }

  private static InputRecord input(ApiOperation.Input input) {
    return new InputRecord(
        input.place().name().toLowerCase(Locale.ROOT),
        input.name(),
        input.type(),
        input.required(),
        input.values(),
        input.defaultValue().orElse(null),
        input.description());
  }
}
