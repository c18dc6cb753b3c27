package io.github.traktcli.domain.today;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests that meet the sandbox or the clock of a process. They play {@link Today}, whichever day
 * that is, and {@code scripts/test-dates} runs them on days and in zones that differ from all
 * others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("any-day")
public @interface OnAnyDay {}
