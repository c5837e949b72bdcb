package org.mingjing.law.filing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;

/**
 * 诉状 A complaint as it was handed in; what it does not tell is empty.
 *
 * @param receivedOn 收到诉状之日
 * @param cause 案由 or 罪名 as stated
 * @param claims 诉讼请求
 * @param grounds 事实与理由
 * @param connection 管辖依据 what makes this court the right one
 * @param amount 诉讼标的额; null: it claims no property
 * @param stated circumstances that do not follow from its parties: {@link #STATED}, and whether it came online
 * @param handedIn what came with it and is in order, of {@link #papers}
 * @param elements 要素 told item by item, by their keys in {@link #elementForm}; empty: in free words
 */
@Term("诉状")
public record Complaint(
        FilingKind kind,
        LocalDate receivedOn,
        String cause,
        String claims,
        String grounds,
        String connection,
        @Nullable Money amount,
        List<Litigant> litigants,
        Set<FilingTrait> stated,
        Set<FilingItem> handedIn,
        Map<String, String> elements) {

    /** 另行注明的情形 The others are read off the parties. */
    public static final Set<FilingTrait> STATED = Set.of(FilingTrait.WITNESSES, FilingTrait.ON_BEHALF_OF_VICTIM);

    /** 写在诉状里的 Read off the complaint itself. */
    private static final Set<FilingItem> WRITTEN = Set.of(
            FilingItem.CLAIMANT_DETAILS,
            FilingItem.RESPONDENT_IDENTIFIED,
            FilingItem.CLAIMS,
            FilingItem.GROUNDS,
            FilingItem.AUTHORISATION);

    public Complaint {
        cause = cause.strip();
        claims = claims.strip();
        grounds = grounds.strip();
        connection = connection.strip();
        litigants = List.copyOf(litigants);
        stated = inOrder(stated, FilingTrait.class);
        handedIn = inOrder(handedIn, FilingItem.class);
        elements = Collections.unmodifiableMap(new TreeMap<>(elements));
    }

    /** In free words. */
    public Complaint(
            FilingKind kind,
            LocalDate receivedOn,
            String cause,
            String claims,
            String grounds,
            String connection,
            @Nullable Money amount,
            List<Litigant> litigants,
            Set<FilingTrait> stated,
            Set<FilingItem> handedIn) {
        this(kind, receivedOn, cause, claims, grounds, connection, amount, litigants, stated, handedIn, Map.of());
    }

    /** 要素式诉状 The form for its cause; empty where there is none. */
    public Optional<ElementForm> elementForm() {
        return ElementForm.of(kind, cause, receivedOn);
    }

    /** 事实与理由 Told in free words, or by all elements that are needed. */
    boolean groundsTold() {
        return !grounds.isEmpty()
                || elementForm()
                        .filter(form -> form.missing(elements).isEmpty())
                        .isPresent();
    }

    /** In the order of declaration, so that the same complaint always reads the same. */
    private static <E extends Enum<E>> Set<E> inOrder(Set<E> some, Class<E> type) {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(some);
        return Collections.unmodifiableSet(ordered);
    }

    public Stream<Litigant> on(Side side) {
        return litigants.stream().filter(one -> one.side() == side);
    }

    /** 在线提交 Whether no paper is asked for beside it (在线诉讼规则 9) follows from how it came. */
    public Complaint comingBy(boolean online) {
        Set<FilingTrait> now = EnumSet.noneOf(FilingTrait.class);
        now.addAll(stated);
        now.remove(FilingTrait.ONLINE);
        if (online) {
            now.add(FilingTrait.ONLINE);
        }
        return new Complaint(
                kind, receivedOn, cause, claims, grounds, connection, amount, litigants, now, handedIn, elements);
    }

    /** 起诉情形 All circumstances that decide what has to come with it. */
    public Set<FilingTrait> traits() {
        Set<FilingTrait> traits = EnumSet.noneOf(FilingTrait.class);
        traits.addAll(stated);
        on(Side.CLAIMANT)
                .forEach(one -> traits.add(
                        one.organisation() ? FilingTrait.ORGANISATION_CLAIMANT : FilingTrait.NATURAL_CLAIMANT));
        if (on(Side.CLAIMANT).anyMatch(one -> !one.representative().isEmpty())) {
            traits.add(FilingTrait.REPRESENTED);
        }
        return traits;
    }

    /** 应交材料 What has to come with this complaint, besides what is written in it. */
    public List<FilingRequirement> papers() {
        return requirements().filter(rule -> !WRITTEN.contains(rule.item())).toList();
    }

    /** 可能应交的材料 What may have to come with a complaint of this kind, whatever the circumstances. */
    public static List<FilingItem> papers(FilingKind kind) {
        return FilingRules.requirements().stream()
                .filter(rule -> rule.kinds().contains(kind))
                .map(FilingRequirement::item)
                .filter(item -> !WRITTEN.contains(item))
                .distinct()
                .toList();
    }

    Stream<FilingRequirement> requirements() {
        FilingFacts nothingYet = FilingFacts.first(kind, traits(), Set.of(), Set.of());
        return FilingRules.requirements(nothingYet).stream();
    }

    /**
     * 立案审查期限 By when the court decides on it.
     *
     * @param completeOn 收到补正材料之日; the day of reception where nothing was corrected
     */
    public ExaminationPeriod examination(LocalDate completeOn, WorkingCalendar calendar) {
        return ExaminationPeriod.of(kind, receivedOn, completeOn.equals(receivedOn) ? null : completeOn, calendar);
    }

    /** 案件名称 By the first party on either side and the cause, e.g. 甲与乙民间借贷纠纷. */
    public String title() {
        return Stream.of(Side.CLAIMANT, Side.OPPONENT)
                        .flatMap(side -> on(side).map(Litigant::name).limit(1))
                        .collect(Collectors.joining("与"))
                + cause;
    }
}
