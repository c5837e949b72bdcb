package org.mingjing.court.foundation.access.events;

import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Term;

/** 访问被拒 Somebody logged in asked for a page that is not open to him. */
@Term("访问被拒")
public record AccessDenied(Actor actor, String method, String path) {}
