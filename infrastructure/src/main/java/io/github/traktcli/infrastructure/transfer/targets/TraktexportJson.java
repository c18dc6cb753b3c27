package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.infrastructure.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the program traktexport writes: one object with the documents of Trakt. */
final class TraktexportJson implements TargetFormat {

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(files.open("full.json"), StandardCharsets.UTF_8))) {
      out.write("{\"type\":\"full\",\"username\":" + Json.write(username(copy)));
      array(out, copy, "followers", List.of(AccountPart.FOLLOWERS));
      array(out, copy, "following", List.of(AccountPart.FOLLOWING));
      object(out, copy, "settings", AccountPart.USER_SETTINGS);
      array(out, copy, "likes", AccountPart.LIKES);
      object(out, copy, "profile", AccountPart.PROFILE);
      array(out, copy, "comments", AccountPart.COMMENTS);
      array(out, copy, "lists", List.of(AccountPart.LISTS));
      array(out, copy, "ratings", AccountPart.RATINGS);
      array(out, copy, "recommendations", List.of(AccountPart.FAVORITES));
      array(out, copy, "watchlist", List.of(AccountPart.WATCHLIST));
      array(out, copy, "watched", List.of(AccountPart.WATCHED_MOVIES, AccountPart.WATCHED_SHOWS));
      array(
          out,
          copy,
          "collection",
          List.of(AccountPart.COLLECTION_MOVIES, AccountPart.COLLECTION_SHOWS));
      object(out, copy, "stats", AccountPart.STATISTICS);
      array(out, copy, "history", List.of(AccountPart.HISTORY));
      out.write("}\n");
    }
    for (AccountPart part : copy.parts()) {
      if (part.isItemsOfList()) {
        losses.add("entries of lists", copy.count(part));
      }
    }
    losses.allBut(
        copy,
        AccountTopic.HISTORY,
        AccountTopic.RATINGS,
        AccountTopic.WATCHLIST,
        AccountTopic.FAVORITES,
        AccountTopic.COLLECTION,
        AccountTopic.LISTS,
        AccountTopic.COMMENTS,
        AccountTopic.LIKES,
        AccountTopic.FOLLOWS);
  }

  private static Object username(AccountCopy copy) {
    return copy.document(AccountPart.PROFILE)
        .map(document -> Json.readMap(document.json()))
        .map(profile -> (Object) String.valueOf(profile.getOrDefault("username", "")))
        .orElse("");
  }

  private static void array(
      BufferedWriter out, AccountCopy copy, String name, List<AccountPart> parts)
      throws IOException {
    out.write(",\"" + name + "\":[");
    String before = "";
    for (AccountPart part : parts) {
      for (Document document : copy.documents(part)) {
        out.write(before + document.json());
        before = ",";
      }
    }
    out.write("]");
  }

  private static void object(BufferedWriter out, AccountCopy copy, String name, AccountPart part)
      throws IOException {
    out.write(
        ",\""
            + name
            + "\":"
            + copy.document(part).map(Document::json).orElse(Json.write(Map.of())));
  }
}
