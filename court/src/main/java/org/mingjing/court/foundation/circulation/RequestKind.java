package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;

/**
 * 申请种类 Told by the module that owns what is asked for: the form, what is lawful, and what an agreement brings about.
 * Circulation never learns what the subject is. Every method is called inside a transaction over the court of the slip.
 */
public interface RequestKind {

    /** The word of the kind, e.g. {@code extension}; its name is the message {@code circulation.kind.<word>}. */
    String kind();

    /** What it is about, e.g. {@code clock} or {@code person}. */
    String subjectKind();

    default SubjectRef subject(UUID id) {
        return new SubjectRef(subjectKind(), id.toString());
    }

    List<FormField> fields();

    /** Who may ask for it about this subject at all; granted with the title of the slip. */
    Decision<String> mayStart(Actor actor, SubjectRef subject);

    /** Whether a request about a subject must have ended before another of the kind is made. */
    default boolean oneAtATime() {
        return false;
    }

    /** 推算 The form with the fields that follow from what was filled in. */
    default Form complete(SubjectRef subject, Form filled) {
        return filled;
    }

    /**
     * Whether what stands in the form may be asked for; asked at each submission.
     *
     * @param askedOn the day of the first submission: later rounds do not make a request late
     */
    Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn);

    /** 结果预计 Days that whoever asks or signs must see beside the form, by message key and in order, e.g. the last day it would have. */
    default Map<String, LocalDate> outlook(SubjectRef subject, Form form, LocalDate askedOn) {
        return Map.of();
    }

    /** 预览 Whether those days follow from the fields: they are shown anew as these are filled in, with what is not lawful; asked of half a form too. */
    default boolean previews() {
        return false;
    }

    /** 影响 Whether what it would touch elsewhere must be looked at before it is asked for and before it is agreed to. */
    default boolean foresees() {
        return false;
    }

    /** 影响预览 What it would touch, as things stand now; once it was agreed to, what it touches still. */
    default List<ForeseenEffect> effects(SubjectRef subject, Form form, Actor reader) {
        return List.of();
    }

    /** 送审文本 The text that is asked to be agreed to, as it stood when it was asked for, line by line; none: the form says it all. */
    default List<String> text(SubjectRef subject, Form form) {
        return List.of();
    }

    /** 摘要 The fields of the form that tell in a list what is asked for; none: its name says enough. */
    default List<String> brief() {
        return List.of();
    }

    /** 填写之误 The field that a refusal by {@link #check} asks to be filled in otherwise; null: the refusal is one of law. */
    default @Nullable String faulty(String refusal) {
        return null;
    }

    /** 生效 The last signature was given: does what was asked for, in the same transaction. Refused: the signature is not given. */
    Decision<String> fulfil(Agreed agreed);

    /** 为谁申请 For whom it is asked in truth, whoever types it, e.g. the judge of the case; null: for whoever asks. */
    default @Nullable PersonId inWhoseName(SubjectRef subject) {
        return null;
    }

    /** 名称 What the slip is called from now on, when somebody must not meet the subject any more; null: as before. */
    default @Nullable String title(SubjectRef subject) {
        return null;
    }

    /** 有效期 The last day on which what is asked for still has a meaning: undecided after it, the request expires; null: never. */
    default @Nullable LocalDate lastDay(Form form) {
        return null;
    }

    /** 已无意义 Whether what is asked for has lost its meaning, because the subject went another way: undecided, the request expires at night. */
    default boolean moot(SubjectRef subject) {
        return false;
    }

    /** 回避 Whether the person must not meet the subject. */
    default boolean excluded(PersonId person, SubjectRef subject) {
        return false;
    }

    /** 可阅 Whether somebody may be shown what it is about, when the slip is handed or copied to him; as for a case, who may read it. */
    default Predicate<Actor> mayBeShown(SubjectRef subject) {
        return actor -> true;
    }

    /** Those who stand in this relation to the subject; for steps of the kind in-subject. */
    default List<PersonId> related(SubjectRef subject, String relation) {
        return List.of();
    }

    /** 事项中的角色 The relations {@link #related} knows; each is named by the message {@code routes.relation.<kind>.<relation>}. */
    default List<String> relations() {
        return List.of();
    }

    /** 法定批准人 Who must give the last signature whatever a route says, because the law asks for it; null: nobody in particular. */
    default @Nullable LastSigner lastSigner() {
        return null;
    }

    /** Where the subject is looked at. */
    String link(SubjectRef subject);

    /** 法定批准人 with the article that asks for this signature. */
    record LastSigner(ApproverRule people, Citation citation) {}

    /**
     * 已同意的申请 What was agreed to, and by whom.
     *
     * @param lastSigner whose hand gave the last signature
     * @param lastHolder for whom: himself, or the holder for whom a deputy signed
     * @param lastStep name of the step that gave the last signature
     */
    record Agreed(
            SlipId slip,
            SubjectRef subject,
            Form form,
            PersonId starter,
            LocalDate askedOn,
            PersonId lastSigner,
            PersonId lastHolder,
            String lastStep) {}
}
