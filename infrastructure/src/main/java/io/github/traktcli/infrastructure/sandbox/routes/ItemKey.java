package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.server.Reply;

/**
 * What a row of the library names: a title, a person, a comment or a list.
 *
 * @param type such as {@code movie} or {@code list}
 * @param id the rest of the key, mostly a number
 */
record ItemKey(String type, String id) {

  /** Reads {@code movie:481}. */
  static ItemKey of(String key) {
    int colon = key.indexOf(':');
    return new ItemKey(key.substring(0, colon), key.substring(colon + 1));
  }

  /** The activity of {@code last_activities} that is about things of this type. */
  String activity(String verb) {
    return type + "s." + verb + "_at";
  }

  /** The answer with the headers that name this. */
  Reply namedBy(Reply reply) {
    return reply.header("X-Item-ID", id).header("X-Item-Type", type);
  }
}
