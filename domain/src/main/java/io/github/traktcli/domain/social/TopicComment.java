package io.github.traktcli.domain.social;

/** A comment together with what it is about, as feeds of comments have it. */
public record TopicComment(Comment comment, Topic topic) {}
