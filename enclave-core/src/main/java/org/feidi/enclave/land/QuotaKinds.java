package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;

/**
 * The kinds of quota that published sources describe.
 *
 * <p>Where a kind may go is {@link TransferScope#NOT_STATED} for all of them: it changes from
 * province to province, so the user states it with {@link QuotaKind#withMayGo}. No regime is set
 * either, for the same reason. Only the farmland kinds demand a reservation before use: only their
 * registers are documented to that detail.
 *
 * <table>
 * <caption>Kinds</caption>
 * <tr><th>kind</th><th>unit</th><th>validity</th></tr>
 * <tr><td>{@link #NEW_CONSTRUCTION} 新增建设用地计划指标</td><td>mu</td><td>within its year</td></tr>
 * <tr><td>{@link #PLANNED_SCALE} 规划建设用地规模</td><td>mu</td><td>unlimited</td></tr>
 * <tr><td>{@link #FARMLAND} 耕地占补平衡指标, of which {@link #PADDY} 水田</td><td>mu</td><td>unlimited</td></tr>
 * <tr><td>{@link #GRAIN_CAPACITY} 粮食产能</td><td>100 kg</td><td>unlimited</td></tr>
 * <tr><td>{@link #LINKED_SURPLUS} 增减挂钩节余指标</td><td>mu</td><td>unlimited</td></tr>
 * <tr><td>{@link #WORKING_QUOTA} 增减挂钩周转指标</td><td>mu</td><td>returned within 3 years</td></tr>
 * <tr><td>{@link #ENERGY} 用能权</td><td>tonnes of standard coal</td><td>unlimited</td></tr>
 * <tr><td>{@link #emissions} 排污权</td><td>tonnes of a pollutant</td><td>unlimited</td></tr>
 * </table>
 *
 * <p><b>Source:</b> for the three years, 国土资发〔2008〕138号.
 */
public final class QuotaKinds {

    /**
     * New construction land, yearly plan (新增建设用地计划指标): allotted from above, used within its year.
     */
    public static final QuotaKind NEW_CONSTRUCTION =
            inMu("new-construction", "new construction land", "新增建设用地计划指标", Validity.withinYear());

    /** Planned construction scale (规划建设用地规模). */
    public static final QuotaKind PLANNED_SCALE =
            inMu("planned-scale", "planned construction scale", "规划建设用地规模", Validity.unlimited());

    /** Paddy, of the area of a farmland lot (水田). */
    public static final QuotaKind PADDY =
            inMu("farmland-paddy", "paddy", "水田", Validity.unlimited()).withReservedBeforeUse(true);

    /** Grain capacity of a farmland lot (粮食产能), priced apart from its area. */
    public static final QuotaKind GRAIN_CAPACITY = kind(
                    "grain-capacity",
                    Name.of("grain capacity", "粮食产能"),
                    new QuotaKind.Unit(Name.of("× 100 kg", "百公斤"), 4),
                    Validity.unlimited())
            .reservedBeforeUse(true)
            .build();

    /** Farmland balance (耕地占补平衡指标): an area, of which paddy, and a grain capacity. */
    public static final QuotaKind FARMLAND = kind(
                    "farmland", Name.of("supplementary farmland", "补充耕地"), QuotaKind.Unit.MU, Validity.unlimited())
            .reservedBeforeUse(true)
            .addOfWhich(PADDY)
            .addBeside(GRAIN_CAPACITY)
            .build();

    /** Surplus of linked increase and decrease (增减挂钩节余指标). */
    public static final QuotaKind LINKED_SURPLUS =
            inMu("linked-surplus", "linked surplus", "增减挂钩节余指标", Validity.unlimited());

    /** Working quota of linked increase and decrease (增减挂钩周转指标), returned within three years. */
    public static final QuotaKind WORKING_QUOTA =
            inMu("working-quota", "working quota", "增减挂钩周转指标", Validity.returnWithin(3));

    /** Energy quota (用能权), in tonnes of standard coal. */
    public static final QuotaKind ENERGY =
            tonnes("energy", Name.of("t of standard coal", "吨标准煤"), Name.of("energy", "用能权"));

    private QuotaKinds() {}

    /**
     * {@return the emission quota (排污权) of one pollutant; two pollutants are two kinds: the
     * kind, with id {@code emissions-} and the short name}
     *
     * @param pollutant a short name in lower case, such as {@code cod}
     */
    public static QuotaKind emissions(String pollutant, Name name) {
        requireNonNull(pollutant, "pollutant");
        return tonnes("emissions-" + pollutant, Name.of("t", "吨"), name);
    }

    private static QuotaKind inMu(String id, String english, String chinese, Validity validity) {
        return kind(id, Name.of(english, chinese), QuotaKind.Unit.MU, validity)
                .reservedBeforeUse(false)
                .build();
    }

    private static QuotaKind tonnes(String id, Name unit, Name name) {
        return kind(id, name, new QuotaKind.Unit(unit, 4), Validity.unlimited())
                .reservedBeforeUse(false)
                .build();
    }

    private static QuotaKind.Builder kind(String id, Name name, QuotaKind.Unit unit, Validity validity) {
        QuotaKind.Builder builder = QuotaKind.builder();
        builder.id(id).name(name).unit(unit).mayGo(TransferScope.NOT_STATED).validity(validity);
        return builder;
    }
}
