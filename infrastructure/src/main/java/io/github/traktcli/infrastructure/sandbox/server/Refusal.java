package io.github.traktcli.infrastructure.sandbox.server;

import java.io.Serial;

/** Thrown by a handler that will not do what it was asked; the answer goes out as it is. */
public final class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  public Refusal(Reply reply) {
    super("HTTP " + reply.status());
    this.reply = reply;
  }

  public Refusal(Reply reply, Throwable cause) {
    super("HTTP " + reply.status(), cause);
    this.reply = reply;
  }

  public static Refusal notFound() {
    return new Refusal(Reply.of(404));
  }

  public Reply reply() {
    return reply;
  }
}
