package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.PlainText;

/**
 * What may happen to quota: the fourteen moves of a ledger.
 *
 * <p>Made by {@link QuotaActions}. An action says only what somebody wants; a {@link QuotaLedger}
 * says whether it may be. Who needs to tell the actions apart asks {@link #match} with one answer
 * for each.
 */
public sealed interface QuotaAction {

    /** Answers for the kind of action this is. */
    <T> T match(Cases<T> cases);

    /**
     * A root lot begins.
     *
     * @param lot the lot, with no parent; its day of issue is the date of the entry
     */
    record Issue(QuotaLot lot) implements QuotaAction {
        public Issue {
            requireNonNull(lot, "lot");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").issue(this);
        }
    }

    /**
     * Available quota is set aside for a project (预挂钩).
     *
     * @param lot the id of the lot
     * @param project the id of the project
     * @param amounts one amount for each kind of the lot, not all zero
     */
    record Reserve(String lot, String project, QuotaAmounts amounts) implements QuotaAction {
        /** @throws IllegalArgumentException if the project is blank or all amounts are zero */
        public Reserve {
            ActionChecks.requireParts(lot, project, amounts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").reserve(this);
        }
    }

    /**
     * Reserved quota becomes available again.
     *
     * @param lot the id of the lot
     * @param project the project for which it was reserved
     * @param amounts one amount for each kind of the lot, not all zero
     */
    record Release(String lot, String project, QuotaAmounts amounts) implements QuotaAction {
        public Release {
            ActionChecks.requireParts(lot, project, amounts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").release(this);
        }
    }

    /**
     * Quota is written off for a project (核销): first what is reserved for it, then, where the kind
     * allows that, what is available.
     *
     * @param lot the id of the lot
     * @param project the project that uses it
     * @param amounts one amount for each kind of the lot, not all zero
     */
    record Use(String lot, String project, QuotaAmounts amounts) implements QuotaAction {
        public Use {
            ActionChecks.requireParts(lot, project, amounts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").use(this);
        }
    }

    /**
     * A lot that is available as a whole changes hands.
     *
     * @param lot the id of the lot, which stays
     * @param to the new owner
     */
    record TransferWhole(String lot, Holder to) implements QuotaAction {
        public TransferWhole {
            ActionChecks.requireLot(lot);
            requireNonNull(to, "to");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").transferWhole(this);
        }
    }

    /**
     * A part of what is available becomes a lot of its own in other hands.
     *
     * @param lot the id of the lot that gives
     * @param part the id of the new lot
     * @param to its owner
     * @param amounts one amount for each kind of the lot, not all zero
     */
    record TransferPart(String lot, String part, Holder to, QuotaAmounts amounts) implements QuotaAction {
        /**
         * @throws IllegalArgumentException if the id of the part is blank or all amounts are zero
         */
        public TransferPart {
            requireNonNull(to, "to");
            requireNonNull(part, "part");
            PlainText.requireNotBlank(part, "Id of a part");
            ActionChecks.requireSome(lot, amounts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").transferPart(this);
        }
    }

    /**
     * Free quota is blocked (冻结).
     *
     * @param lot the id of the lot
     * @param amounts one amount for each kind of the lot, not all zero
     */
    record Freeze(String lot, QuotaAmounts amounts) implements QuotaAction {
        /** @throws IllegalArgumentException if all amounts are zero */
        public Freeze {
            ActionChecks.requireSome(lot, amounts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").freeze(this);
        }
    }

    /**
     * Blocked quota becomes free again (解冻).
     *
     * @param lot the id of the lot
     * @param amounts one amount for each kind of the lot, not all zero
     */
    record Unfreeze(String lot, QuotaAmounts amounts) implements QuotaAction {
        public Unfreeze {
            ActionChecks.requireSome(lot, amounts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").unfreeze(this);
        }
    }

    /**
     * A permit carries a lot over into another year (结转).
     *
     * @param lot the id of the lot, of a kind that ends with its year
     * @param validUntil its new last day, after the present one
     * @param permit the permit
     */
    record CarryOver(String lot, LocalDate validUntil, Citation permit) implements QuotaAction {
        public CarryOver {
            ActionChecks.requireLot(lot);
            requireNonNull(validUntil, "validUntil");
            requireNonNull(permit, "permit");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").carryOver(this);
        }
    }

    /**
     * Lent quota is returned (归还), also after its last day.
     *
     * @param lot the id of the lot, of a kind that is lent
     * @param from {@link QuotaState#USED} if reclaimed land replaces it, {@link
     *     QuotaState#AVAILABLE} if it was not used
     * @param amounts one amount for each kind of the lot, not all zero
     */
    record GiveBack(String lot, QuotaState from, QuotaAmounts amounts) implements QuotaAction {
        /** @throws IllegalArgumentException if all amounts are zero or the state is another */
        public GiveBack {
            requireNonNull(from, "from");
            ActionChecks.requireSome(lot, amounts);
            checkArgument(
                    from == QuotaState.USED || from == QuotaState.AVAILABLE,
                    "Quota must be returned from USED or AVAILABLE, but is from %s in lot %s.",
                    from,
                    lot);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").giveBack(this);
        }
    }

    /**
     * The validity of a lot has ended (过期): all of it that is not used, returned or cut back
     * expires.
     *
     * @param lot the id of the lot
     */
    record Expire(String lot) implements QuotaAction {
        public Expire {
            ActionChecks.requireLot(lot);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").expire(this);
        }
    }

    /**
     * A lot was found false, in whole or in part (核减): the cut follows it to the parts split off
     * from it, in whatever hands.
     *
     * <p>Within a lot the cut takes what is available or in after-care first, then what is frozen,
     * then what is reserved (pro rata over the projects). What is still missing was used: it stays
     * used, and its user must make it good.
     *
     * <p><i>Reading:</i> "pro rata" is by what each lot still holds or has soundly used, so that a
     * holder who used early bears the same share as one who waited.
     *
     * @param lot the id of the lot at which the cut begins: the root, or a part of it
     * @param amounts what is cut in all, one amount for each kind of the lot, not all zero
     * @param byLot how much of it falls on which lot; empty if the cut is pro rata
     */
    record CutBack(String lot, QuotaAmounts amounts, ImmutableSortedMap<String, QuotaAmounts> byLot)
            implements QuotaAction {
        /** @throws IllegalArgumentException if they do not, or all amounts are zero */
        public CutBack {
            requireNonNull(byLot, "byLot");
            byLot = ImmutableSortedMap.copyOf(byLot);
            ActionChecks.requireSome(lot, amounts);
            byLot.keySet().forEach(ActionChecks::requireLot);
            ActionChecks.requireSum(lot, amounts, byLot.values());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").cutBack(this);
        }
    }

    /**
     * A debt is made good by a further lot (补足欠账): available quota of that lot is used for it.
     *
     * @param lot the id of the lot on which the debt is
     * @param by the id of the further lot, in the same hands and of the same kind
     * @param amounts one amount for each kind of the lots, not all zero
     */
    record MakeGood(String lot, String by, QuotaAmounts amounts) implements QuotaAction {
        /**
         * @throws IllegalArgumentException if all amounts are zero or the further lot is the same
         */
        public MakeGood {
            requireNonNull(by, "by");
            ActionChecks.requireSome(lot, amounts);
            PlainText.requirePlain(by, "Id of a lot");
            checkArgument(
                    !lot.equals(by), "A debt must be made good by a further lot, but lot and further lot are %s.", lot);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").makeGood(this);
        }
    }

    /**
     * An entry is undone (冲正) from the date of the reversal on; what was read before that date
     * stays as it was.
     *
     * @param key the request key of the entry, which is the last on all its lots that still counts
     */
    record Reverse(String key) implements QuotaAction {
        public Reverse {
            requireNonNull(key, "key");
            PlainText.requirePlain(key, "Request key of an entry");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").reverse(this);
        }
    }

    /**
     * One answer for each action.
     *
     * @param <T> what is answered
     */
    interface Cases<T> {
        /** {@return the answer for an issue} */
        T issue(Issue action);

        /** {@return the answer for a reservation} */
        T reserve(Reserve action);

        /** {@return the answer for a release} */
        T release(Release action);

        /** {@return the answer for a use} */
        T use(Use action);

        /** {@return the answer for a transfer of a whole lot} */
        T transferWhole(TransferWhole action);

        /** {@return the answer for a transfer of a part} */
        T transferPart(TransferPart action);

        /** {@return the answer for a freeze} */
        T freeze(Freeze action);

        /** {@return the answer for an unfreeze} */
        T unfreeze(Unfreeze action);

        /** {@return the answer for a carry-over} */
        T carryOver(CarryOver action);

        /** {@return the answer for a return} */
        T giveBack(GiveBack action);

        /** {@return the answer for an expiry} */
        T expire(Expire action);

        /** {@return the answer for a cut back} */
        T cutBack(CutBack action);

        /** {@return the answer for a debt made good} */
        T makeGood(MakeGood action);

        /** {@return the answer for a reversal} */
        T reverse(Reverse action);
    }
}
