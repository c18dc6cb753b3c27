package io.github.traktcli.infrastructure.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** What becomes of a value that cannot be what its place asks for. */
enum OddValue {
  /** The whole text is refused: what the client wrote itself is right or damaged. */
  REFUSED {
    @Override
    @Nullable Object instead(JsonParser parser) {
      throw Members.unexpected(parser);
    }
  },
  /** It is as good as missing: of what Trakt sends, the rest is shown. */
  MISSING {
    @Override
    @Nullable Object instead(JsonParser parser) {
      parser.skipChildren();
      return null;
    }
  };

  /** Passes the value over, however much stands in it, or refuses it. */
  abstract @Nullable Object instead(JsonParser parser);
}
