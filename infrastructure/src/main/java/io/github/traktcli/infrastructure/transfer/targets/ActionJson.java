package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.infrastructure.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The generic form as JSON: one array, or one object a line. */
final class ActionJson implements TargetFormat {

  private final boolean lines;

  ActionJson(boolean lines) {
    this.lines = lines;
  }

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                files.open(lines ? "all.ndjson" : "all.json"), StandardCharsets.UTF_8))) {
      if (lines) {
        Action.each(copy, losses, action -> out.write(Json.write(action.members()) + "\n"));
      } else {
        writeArray(copy, losses, out);
      }
    }
  }

  private static void writeArray(AccountCopy copy, Losses losses, BufferedWriter out)
      throws IOException {
    StringBuilder before = new StringBuilder("[\n");
    Action.each(
        copy,
        losses,
        action -> {
          out.append(before).write(indented(action.members()));
          before.replace(0, before.length(), ",\n");
        });
    out.write(before.charAt(0) == '[' ? "[]\n" : "\n]\n");
  }

  private static String indented(Map<String, Object> members) {
    StringBuilder object = new StringBuilder(" {");
    String before = "\n  ";
    for (Map.Entry<String, Object> member : members.entrySet()) {
      object.append(before).append(Json.write(member.getKey())).append(": ");
      object.append(Json.write(member.getValue()));
      before = ",\n  ";
    }
    return object.append("\n }").toString();
  }
}
