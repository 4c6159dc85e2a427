// Generated from the catalogue by a test.
using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>The exercises of the catalogue, so that a misspelt one does not compile.</summary>
/// <example><code>Exercises.BackSquat.Do(3.Sets(5).At(80.Percent()))</code></example>
public static class Exercises
{
    /// <summary>Ab Wheel Rollout, also called ab rollout, ab wheel, wheel rollout, kneeling rollout.</summary>
    public static ExerciseReference AbWheelRollout => new("Ab Wheel Rollout");

    /// <summary>Adductor Squeeze, also called ball squeeze, isometric adduction.</summary>
    public static ExerciseReference AdductorSqueeze => new("Adductor Squeeze");

    /// <summary>American Kettlebell Swing, also called overhead kettlebell swing, american swing.</summary>
    public static ExerciseReference AmericanKettlebellSwing => new("American Kettlebell Swing");

    /// <summary>Anderson Squat, also called pin squat, bottoms-up squat, dead-stop squat.</summary>
    public static ExerciseReference AndersonSquat => new("Anderson Squat");

    /// <summary>Archer Pull-Up, also called typewriter pull-up, one-arm assisted pull-up.</summary>
    public static ExerciseReference ArcherPullUp => new("Archer Pull-Up");

    /// <summary>Archer Push-Up, also called side-to-side push-up, one-arm assisted push-up.</summary>
    public static ExerciseReference ArcherPushUp => new("Archer Push-Up");

    /// <summary>Arnold Press, also called arnold dumbbell press, rotating press.</summary>
    public static ExerciseReference ArnoldPress => new("Arnold Press");

    /// <summary>Assault Bike, also called air bike, fan bike, echo bike.</summary>
    public static ExerciseReference AssaultBike => new("Assault Bike");

    /// <summary>Assisted Chin-Up, also called machine-assisted chin-up, band-assisted chin-up.</summary>
    public static ExerciseReference AssistedChinUp => new("Assisted Chin-Up");

    /// <summary>Assisted Dip, also called machine-assisted dip, band-assisted dip.</summary>
    public static ExerciseReference AssistedDip => new("Assisted Dip");

    /// <summary>Assisted Pull-Up, also called machine-assisted pull-up, band pull-up, band-assisted pull-up.</summary>
    public static ExerciseReference AssistedPullUp => new("Assisted Pull-Up");

    /// <summary>Atlas Stone Lift, also called stone to shoulder, stone load, stone over bar.</summary>
    public static ExerciseReference AtlasStoneLift => new("Atlas Stone Lift");

    /// <summary>Axle Press, also called axle overhead press, fat bar press.</summary>
    public static ExerciseReference AxlePress => new("Axle Press");

    /// <summary>B-Stance Romanian Deadlift, also called kickstand rdl, kickstand deadlift.</summary>
    public static ExerciseReference BStanceRomanianDeadlift => new("B-Stance Romanian Deadlift");

    /// <summary>Back Extension, also called 45-degree back extension, hyperextension, roman chair extension.</summary>
    public static ExerciseReference BackExtension => new("Back Extension");

    /// <summary>Back Squat, also called high-bar squat, barbell squat, squat, barbell full squat.</summary>
    public static ExerciseReference BackSquat => new("Back Squat");

    /// <summary>Band Pull-Apart, also called pull-apart, banded reverse fly.</summary>
    public static ExerciseReference BandPullApart => new("Band Pull-Apart");

    /// <summary>Banded Chest Press, also called standing band press, band chest press.</summary>
    public static ExerciseReference BandedChestPress => new("Banded Chest Press");

    /// <summary>Banded Curl, also called band curl, resistance band curl.</summary>
    public static ExerciseReference BandedCurl => new("Banded Curl");

    /// <summary>Banded External Rotation, also called band external rotation.</summary>
    public static ExerciseReference BandedExternalRotation => new("Banded External Rotation");

    /// <summary>Banded Face Pull, also called band face pull.</summary>
    public static ExerciseReference BandedFacePull => new("Banded Face Pull");

    /// <summary>Banded Fly, also called band fly, band chest fly.</summary>
    public static ExerciseReference BandedFly => new("Banded Fly");

    /// <summary>Banded Glute Bridge, also called band hip bridge, banded hip raise.</summary>
    public static ExerciseReference BandedGluteBridge => new("Banded Glute Bridge");

    /// <summary>Banded Good Morning, also called band good morning.</summary>
    public static ExerciseReference BandedGoodMorning => new("Banded Good Morning");

    /// <summary>Banded Lateral Raise, also called band lateral raise, band side raise.</summary>
    public static ExerciseReference BandedLateralRaise => new("Banded Lateral Raise");

    /// <summary>Banded Lateral Walk, also called monster walk, crab walk, lateral band walk.</summary>
    public static ExerciseReference BandedLateralWalk => new("Banded Lateral Walk");

    /// <summary>Banded Leg Curl, also called band hamstring curl.</summary>
    public static ExerciseReference BandedLegCurl => new("Banded Leg Curl");

    /// <summary>Banded Psoas March, also called psoas march, banded march, banded hip flexion.</summary>
    public static ExerciseReference BandedPsoasMarch => new("Banded Psoas March");

    /// <summary>Banded Pulldown, also called band lat pulldown, kneeling band pulldown.</summary>
    public static ExerciseReference BandedPulldown => new("Banded Pulldown");

    /// <summary>Banded Push-Up, also called band-resisted push-up.</summary>
    public static ExerciseReference BandedPushUp => new("Banded Push-Up");

    /// <summary>Banded Pushdown, also called band pushdown, band triceps extension.</summary>
    public static ExerciseReference BandedPushdown => new("Banded Pushdown");

    /// <summary>Banded Row, also called band row, seated band row.</summary>
    public static ExerciseReference BandedRow => new("Banded Row");

    /// <summary>Banded Shoulder Press, also called band overhead press, band shoulder press.</summary>
    public static ExerciseReference BandedShoulderPress => new("Banded Shoulder Press");

    /// <summary>Banded Straight-Arm Pulldown, also called band pullover.</summary>
    public static ExerciseReference BandedStraightArmPulldown => new("Banded Straight-Arm Pulldown");

    /// <summary>Barbell Bench Press, also called bench press, flat bench, bench, flat barbell press.</summary>
    public static ExerciseReference BarbellBenchPress => new("Barbell Bench Press");

    /// <summary>Barbell Bulgarian Split Squat, also called barbell rear-foot-elevated split squat.</summary>
    public static ExerciseReference BarbellBulgarianSplitSquat => new("Barbell Bulgarian Split Squat");

    /// <summary>Barbell Calf Raise, also called standing barbell calf raise.</summary>
    public static ExerciseReference BarbellCalfRaise => new("Barbell Calf Raise");

    /// <summary>Barbell Curl, also called bicep curl, straight-bar curl, standing barbell curl, strict curl.</summary>
    public static ExerciseReference BarbellCurl => new("Barbell Curl");

    /// <summary>Barbell Front Raise, also called ez-bar front raise.</summary>
    public static ExerciseReference BarbellFrontRaise => new("Barbell Front Raise");

    /// <summary>Barbell Hack Squat, also called behind-the-back deadlift, old-school hack squat.</summary>
    public static ExerciseReference BarbellHackSquat => new("Barbell Hack Squat");

    /// <summary>Barbell High Pull, also called hang high pull, high pull.</summary>
    public static ExerciseReference BarbellHighPull => new("Barbell High Pull");

    /// <summary>Barbell Hip Thrust, also called hip thrust, bench hip thrust, barbell glute thrust.</summary>
    public static ExerciseReference BarbellHipThrust => new("Barbell Hip Thrust");

    /// <summary>Barbell Hold, also called static barbell hold, barbell lockout hold.</summary>
    public static ExerciseReference BarbellHold => new("Barbell Hold");

    /// <summary>Barbell Lunge, also called barbell walking lunge, barbell forward lunge.</summary>
    public static ExerciseReference BarbellLunge => new("Barbell Lunge");

    /// <summary>Barbell Overhead Triceps Extension, also called ez-bar overhead extension.</summary>
    public static ExerciseReference BarbellOverheadTricepsExtension => new("Barbell Overhead Triceps Extension");

    /// <summary>Barbell Pullover, also called ez-bar pullover, bent-arm barbell pullover.</summary>
    public static ExerciseReference BarbellPullover => new("Barbell Pullover");

    /// <summary>Barbell Reverse Lunge, also called barbell step-back lunge.</summary>
    public static ExerciseReference BarbellReverseLunge => new("Barbell Reverse Lunge");

    /// <summary>Barbell Reverse Wrist Curl, also called palms-down wrist curl.</summary>
    public static ExerciseReference BarbellReverseWristCurl => new("Barbell Reverse Wrist Curl");

    /// <summary>Barbell Rollout, also called barbell ab rollout.</summary>
    public static ExerciseReference BarbellRollout => new("Barbell Rollout");

    /// <summary>Barbell Row, also called bent-over row, bent-over barbell row, barbell bent row.</summary>
    public static ExerciseReference BarbellRow => new("Barbell Row");

    /// <summary>Barbell Shrug, also called shrug, trap shrug, encogimientos de hombros.</summary>
    public static ExerciseReference BarbellShrug => new("Barbell Shrug");

    /// <summary>Barbell Split Squat, also called barbell static lunge.</summary>
    public static ExerciseReference BarbellSplitSquat => new("Barbell Split Squat");

    /// <summary>Barbell Step-Up, also called barbell box step-up.</summary>
    public static ExerciseReference BarbellStepUp => new("Barbell Step-Up");

    /// <summary>Battle Rope, also called battle rope wave, battling ropes, heavy ropes.</summary>
    public static ExerciseReference BattleRope => new("Battle Rope");

    /// <summary>Bayesian Curl, also called behind-the-body cable curl, face-away cable curl.</summary>
    public static ExerciseReference BayesianCurl => new("Bayesian Curl");

    /// <summary>Bear Crawl, also called quadruped crawl, animal walk.</summary>
    public static ExerciseReference BearCrawl => new("Bear Crawl");

    /// <summary>Bear Plank, also called bear hold, hovering tabletop.</summary>
    public static ExerciseReference BearPlank => new("Bear Plank");

    /// <summary>Behind-the-Back Wrist Curl, also called standing wrist curl.</summary>
    public static ExerciseReference BehindTheBackWristCurl => new("Behind-the-Back Wrist Curl");

    /// <summary>Behind-the-Neck Press, also called btn press, behind-the-neck shoulder press.</summary>
    public static ExerciseReference BehindTheNeckPress => new("Behind-the-Neck Press");

    /// <summary>Behind-the-Neck Pulldown, also called rear pulldown.</summary>
    public static ExerciseReference BehindTheNeckPulldown => new("Behind-the-Neck Pulldown");

    /// <summary>Belt Squat, also called hip belt squat, belt squat machine, pit shark squat.</summary>
    public static ExerciseReference BeltSquat => new("Belt Squat");

    /// <summary>Bent-Over Dumbbell Row, also called two-arm dumbbell row, dumbbell bent row.</summary>
    public static ExerciseReference BentOverDumbbellRow => new("Bent-Over Dumbbell Row");

    /// <summary>Bicycle Crunch, also called bicycles, elbow-to-knee crunch.</summary>
    public static ExerciseReference BicycleCrunch => new("Bicycle Crunch");

    /// <summary>Bird Dog, also called pointer, quadruped arm-leg raise.</summary>
    public static ExerciseReference BirdDog => new("Bird Dog");

    /// <summary>Board Press, also called two-board press, partial bench press.</summary>
    public static ExerciseReference BoardPress => new("Board Press");

    /// <summary>Body Saw, also called sliding plank, plank saw.</summary>
    public static ExerciseReference BodySaw => new("Body Saw");

    /// <summary>Bodyweight Bulgarian Split Squat, also called unloaded rear-foot-elevated split squat.</summary>
    public static ExerciseReference BodyweightBulgarianSplitSquat => new("Bodyweight Bulgarian Split Squat");

    /// <summary>Bodyweight Calf Raise, also called heel raise, floor calf raise, toe raise.</summary>
    public static ExerciseReference BodyweightCalfRaise => new("Bodyweight Calf Raise");

    /// <summary>Bodyweight Split Squat, also called unloaded split squat.</summary>
    public static ExerciseReference BodyweightSplitSquat => new("Bodyweight Split Squat");

    /// <summary>Bodyweight Squat, also called air squat, prisoner squat, free squat, unweighted squat.</summary>
    public static ExerciseReference BodyweightSquat => new("Bodyweight Squat");

    /// <summary>Bodyweight Step-Up, also called bench step-up, chair step-up.</summary>
    public static ExerciseReference BodyweightStepUp => new("Bodyweight Step-Up");

    /// <summary>Bodyweight Triceps Extension, also called bodyweight skullcrusher, bar triceps extension.</summary>
    public static ExerciseReference BodyweightTricepsExtension => new("Bodyweight Triceps Extension");

    /// <summary>Bottoms-Up Kettlebell Press, also called bottom-up press.</summary>
    public static ExerciseReference BottomsUpKettlebellPress => new("Bottoms-Up Kettlebell Press");

    /// <summary>Box Jump, also called plyometric jump, jump to box.</summary>
    public static ExerciseReference BoxJump => new("Box Jump");

    /// <summary>Box Pistol Squat, also called single-leg box squat, pistol squat to box, one-leg chair squat.</summary>
    public static ExerciseReference BoxPistolSquat => new("Box Pistol Squat");

    /// <summary>Box Squat, also called barbell box squat, parallel box squat, squat to box.</summary>
    public static ExerciseReference BoxSquat => new("Box Squat");

    /// <summary>Bradford Press, also called rocky press.</summary>
    public static ExerciseReference BradfordPress => new("Bradford Press");

    /// <summary>Broad Jump, also called standing long jump, horizontal jump.</summary>
    public static ExerciseReference BroadJump => new("Broad Jump");

    /// <summary>Bulgarian Split Squat, also called rear-foot-elevated split squat, rfess.</summary>
    public static ExerciseReference BulgarianSplitSquat => new("Bulgarian Split Squat");

    /// <summary>Burpee, also called squat thrust with jump, burpee jump.</summary>
    public static ExerciseReference Burpee => new("Burpee");

    /// <summary>Cable Chest Press, also called standing cable press, standing chest press.</summary>
    public static ExerciseReference CableChestPress => new("Cable Chest Press");

    /// <summary>Cable Crunch, also called kneeling cable crunch, rope crunch, pulley crunch.</summary>
    public static ExerciseReference CableCrunch => new("Cable Crunch");

    /// <summary>Cable Curl, also called cable biceps curl, rope curl.</summary>
    public static ExerciseReference CableCurl => new("Cable Curl");

    /// <summary>Cable External Rotation, also called rotator cuff external rotation, external rotation.</summary>
    public static ExerciseReference CableExternalRotation => new("Cable External Rotation");

    /// <summary>Cable Fly, also called cable crossover, standing cable fly, cable chest fly, crossover.</summary>
    public static ExerciseReference CableFly => new("Cable Fly");

    /// <summary>Cable Front Raise, also called rope front raise.</summary>
    public static ExerciseReference CableFrontRaise => new("Cable Front Raise");

    /// <summary>Cable Glute Kickback, also called glute kickback, cable hip extension.</summary>
    public static ExerciseReference CableGluteKickback => new("Cable Glute Kickback");

    /// <summary>Cable Hip Abduction, also called standing cable abduction, cable abductor raise.</summary>
    public static ExerciseReference CableHipAbduction => new("Cable Hip Abduction");

    /// <summary>Cable Hip Adduction, also called standing cable adduction.</summary>
    public static ExerciseReference CableHipAdduction => new("Cable Hip Adduction");

    /// <summary>Cable Hip Flexion, also called cable knee drive, standing hip flexion, cable knee raise.</summary>
    public static ExerciseReference CableHipFlexion => new("Cable Hip Flexion");

    /// <summary>Cable Internal Rotation, also called rotator cuff internal rotation, band internal rotation.</summary>
    public static ExerciseReference CableInternalRotation => new("Cable Internal Rotation");

    /// <summary>Cable Lateral Raise, also called single-arm cable lateral raise, cable side raise.</summary>
    public static ExerciseReference CableLateralRaise => new("Cable Lateral Raise");

    /// <summary>Cable Leg Curl, also called cable hamstring curl.</summary>
    public static ExerciseReference CableLegCurl => new("Cable Leg Curl");

    /// <summary>Cable Pull-Through, also called rope pull-through, pull-through.</summary>
    public static ExerciseReference CablePullThrough => new("Cable Pull-Through");

    /// <summary>Cable Rear Delt Fly, also called cable reverse fly, reverse cable crossover.</summary>
    public static ExerciseReference CableRearDeltFly => new("Cable Rear Delt Fly");

    /// <summary>Cable Reverse Curl, also called palms-down cable curl.</summary>
    public static ExerciseReference CableReverseCurl => new("Cable Reverse Curl");

    /// <summary>Cable Rotation, also called cable twist, standing trunk rotation.</summary>
    public static ExerciseReference CableRotation => new("Cable Rotation");

    /// <summary>Cable Shoulder Press, also called cable overhead press.</summary>
    public static ExerciseReference CableShoulderPress => new("Cable Shoulder Press");

    /// <summary>Cable Shrug, also called low pulley shrug.</summary>
    public static ExerciseReference CableShrug => new("Cable Shrug");

    /// <summary>Cable Side Bend, also called low pulley side bend.</summary>
    public static ExerciseReference CableSideBend => new("Cable Side Bend");

    /// <summary>Cable Upright Row, also called rope upright row.</summary>
    public static ExerciseReference CableUprightRow => new("Cable Upright Row");

    /// <summary>Cable Woodchop, also called woodchop, wood chopper, high-to-low woodchop.</summary>
    public static ExerciseReference CableWoodchop => new("Cable Woodchop");

    /// <summary>Cable Y Raise, also called cable crossover y raise.</summary>
    public static ExerciseReference CableYRaise => new("Cable Y Raise");

    /// <summary>Cambered Bar Squat, also called buffalo bar squat, duffalo bar squat.</summary>
    public static ExerciseReference CamberedBarSquat => new("Cambered Bar Squat");

    /// <summary>Captain's Chair Leg Raise, also called vertical leg raise, parallel-bar leg raise.</summary>
    public static ExerciseReference CaptainsChairLegRaise => new("Captain's Chair Leg Raise");

    /// <summary>Chair Squat, also called sit-to-stand, bodyweight box squat.</summary>
    public static ExerciseReference ChairSquat => new("Chair Squat");

    /// <summary>Cheat Curl, also called swing curl, body-english curl.</summary>
    public static ExerciseReference CheatCurl => new("Cheat Curl");

    /// <summary>Chest Dip, also called dip, weighted dip, parallel-bar dip, forward-lean dip.</summary>
    public static ExerciseReference ChestDip => new("Chest Dip");

    /// <summary>Chest-Supported Dumbbell Row, also called incline dumbbell row, chest-supported row.</summary>
    public static ExerciseReference ChestSupportedDumbbellRow => new("Chest-Supported Dumbbell Row");

    /// <summary>Chest-Supported T-Bar Row, also called supported t-bar row, t-bar row machine.</summary>
    public static ExerciseReference ChestSupportedTBarRow => new("Chest-Supported T-Bar Row");

    /// <summary>Chin-Up, also called underhand chin-up, weighted chin-up, supinated pull-up.</summary>
    public static ExerciseReference ChinUp => new("Chin-Up");

    /// <summary>Clamshell, also called clam, side-lying clam, banded clamshell.</summary>
    public static ExerciseReference Clamshell => new("Clamshell");

    /// <summary>Clean Pull, also called clean high pull, snatch pull, clean-grip pull.</summary>
    public static ExerciseReference CleanPull => new("Clean Pull");

    /// <summary>Clean and Jerk, also called c&amp;j, clean &amp; jerk.</summary>
    public static ExerciseReference CleanAndJerk => new("Clean and Jerk");

    /// <summary>Clean and Press, also called clean &amp; press, power clean and press.</summary>
    public static ExerciseReference CleanAndPress => new("Clean and Press");

    /// <summary>Close-Grip Bench Press, also called cgbp, narrow-grip bench press, close-grip bench.</summary>
    public static ExerciseReference CloseGripBenchPress => new("Close-Grip Bench Press");

    /// <summary>Close-Grip Chin-Up, also called narrow chin-up, close underhand chin-up.</summary>
    public static ExerciseReference CloseGripChinUp => new("Close-Grip Chin-Up");

    /// <summary>Commando Pull-Up, also called side-to-side pull-up, mountain climber pull-up.</summary>
    public static ExerciseReference CommandoPullUp => new("Commando Pull-Up");

    /// <summary>Concentration Curl, also called seated concentration curl.</summary>
    public static ExerciseReference ConcentrationCurl => new("Concentration Curl");

    /// <summary>Copenhagen Plank, also called copenhagen adduction, copenhagen side plank, copenhagen.</summary>
    public static ExerciseReference CopenhagenPlank => new("Copenhagen Plank");

    /// <summary>Cossack Squat, also called side-to-side squat, archer squat.</summary>
    public static ExerciseReference CossackSquat => new("Cossack Squat");

    /// <summary>Cross-Body Cable Extension, also called cross-body triceps extension.</summary>
    public static ExerciseReference CrossBodyCableExtension => new("Cross-Body Cable Extension");

    /// <summary>Cross-Body Hammer Curl, also called pinwheel curl, cross-body curl.</summary>
    public static ExerciseReference CrossBodyHammerCurl => new("Cross-Body Hammer Curl");

    /// <summary>Crunch, also called floor crunch, ab crunch, abdominal crunch, curl-up.</summary>
    public static ExerciseReference Crunch => new("Crunch");

    /// <summary>Cuban Press, also called cuban rotation, muscle snatch rotation.</summary>
    public static ExerciseReference CubanPress => new("Cuban Press");

    /// <summary>Curtsy Lunge, also called cross-behind lunge, crossover lunge.</summary>
    public static ExerciseReference CurtsyLunge => new("Curtsy Lunge");

    /// <summary>Dead Bug, also called deadbug hold, dying bug.</summary>
    public static ExerciseReference DeadBug => new("Dead Bug");

    /// <summary>Dead Hang, also called bar hang, passive hang, hang.</summary>
    public static ExerciseReference DeadHang => new("Dead Hang");

    /// <summary>Deadlift, also called conventional deadlift, barbell deadlift, dl, deads.</summary>
    public static ExerciseReference Deadlift => new("Deadlift");

    /// <summary>Decline Barbell Bench Press, also called decline bench press, decline barbell press.</summary>
    public static ExerciseReference DeclineBarbellBenchPress => new("Decline Barbell Bench Press");

    /// <summary>Decline Crunch, also called incline board crunch.</summary>
    public static ExerciseReference DeclineCrunch => new("Decline Crunch");

    /// <summary>Decline Dumbbell Fly, also called decline fly.</summary>
    public static ExerciseReference DeclineDumbbellFly => new("Decline Dumbbell Fly");

    /// <summary>Decline Dumbbell Press, also called decline dumbbell bench press.</summary>
    public static ExerciseReference DeclineDumbbellPress => new("Decline Dumbbell Press");

    /// <summary>Decline Machine Press, also called plate-loaded decline press, decline chest press machine.</summary>
    public static ExerciseReference DeclineMachinePress => new("Decline Machine Press");

    /// <summary>Decline Push-Up, also called feet-elevated push-up.</summary>
    public static ExerciseReference DeclinePushUp => new("Decline Push-Up");

    /// <summary>Deficit Deadlift, also called platform deadlift.</summary>
    public static ExerciseReference DeficitDeadlift => new("Deficit Deadlift");

    /// <summary>Deficit Push-Up, also called handle push-up, push-up on handles.</summary>
    public static ExerciseReference DeficitPushUp => new("Deficit Push-Up");

    /// <summary>Deficit Reverse Lunge, also called elevated reverse lunge, platform reverse lunge.</summary>
    public static ExerciseReference DeficitReverseLunge => new("Deficit Reverse Lunge");

    /// <summary>Devil Press, also called dumbbell burpee snatch.</summary>
    public static ExerciseReference DevilPress => new("Devil Press");

    /// <summary>Diamond Push-Up, also called close-grip push-up, triangle push-up, narrow push-up.</summary>
    public static ExerciseReference DiamondPushUp => new("Diamond Push-Up");

    /// <summary>Donkey Calf Raise, also called bent-over calf raise.</summary>
    public static ExerciseReference DonkeyCalfRaise => new("Donkey Calf Raise");

    /// <summary>Drag Curl, also called body drag curl.</summary>
    public static ExerciseReference DragCurl => new("Drag Curl");

    /// <summary>Dragon Flag, also called lying body raise.</summary>
    public static ExerciseReference DragonFlag => new("Dragon Flag");

    /// <summary>Drop Jump, also called depth jump, box drop jump.</summary>
    public static ExerciseReference DropJump => new("Drop Jump");

    /// <summary>Dumbbell Bench Press, also called flat dumbbell press, dumbbell chest press, dumbbell press.</summary>
    public static ExerciseReference DumbbellBenchPress => new("Dumbbell Bench Press");

    /// <summary>Dumbbell Calf Raise, also called standing dumbbell calf raise.</summary>
    public static ExerciseReference DumbbellCalfRaise => new("Dumbbell Calf Raise");

    /// <summary>Dumbbell Clean, also called dumbbell power clean, dumbbell hang clean.</summary>
    public static ExerciseReference DumbbellClean => new("Dumbbell Clean");

    /// <summary>Dumbbell Curl, also called alternating curl, supinating curl, dumbbell biceps curl.</summary>
    public static ExerciseReference DumbbellCurl => new("Dumbbell Curl");

    /// <summary>Dumbbell Deadlift, also called two-dumbbell deadlift.</summary>
    public static ExerciseReference DumbbellDeadlift => new("Dumbbell Deadlift");

    /// <summary>Dumbbell Floor Press, also called floor dumbbell bench press.</summary>
    public static ExerciseReference DumbbellFloorPress => new("Dumbbell Floor Press");

    /// <summary>Dumbbell Fly, also called flat dumbbell flye, chest fly, flat fly, pec fly, fliegende.</summary>
    public static ExerciseReference DumbbellFly => new("Dumbbell Fly");

    /// <summary>Dumbbell Front Squat, also called dumbbell rack squat, double dumbbell front squat.</summary>
    public static ExerciseReference DumbbellFrontSquat => new("Dumbbell Front Squat");

    /// <summary>Dumbbell Hip Thrust, also called dumbbell glute thrust.</summary>
    public static ExerciseReference DumbbellHipThrust => new("Dumbbell Hip Thrust");

    /// <summary>Dumbbell Lateral Raise, also called lateral raise, side raise, side lateral raise.</summary>
    public static ExerciseReference DumbbellLateralRaise => new("Dumbbell Lateral Raise");

    /// <summary>Dumbbell Preacher Curl, also called single-arm preacher curl, one-arm preacher curl.</summary>
    public static ExerciseReference DumbbellPreacherCurl => new("Dumbbell Preacher Curl");

    /// <summary>Dumbbell Pullover, also called pullover, bent-arm dumbbell pullover.</summary>
    public static ExerciseReference DumbbellPullover => new("Dumbbell Pullover");

    /// <summary>Dumbbell Push Press, also called two-dumbbell push press.</summary>
    public static ExerciseReference DumbbellPushPress => new("Dumbbell Push Press");

    /// <summary>Dumbbell Rear Delt Fly, also called bent-over lateral raise, reverse fly, rear delt raise.</summary>
    public static ExerciseReference DumbbellRearDeltFly => new("Dumbbell Rear Delt Fly");

    /// <summary>Dumbbell Reverse Curl, also called palms-down dumbbell curl.</summary>
    public static ExerciseReference DumbbellReverseCurl => new("Dumbbell Reverse Curl");

    /// <summary>Dumbbell Reverse Lunge, also called reverse lunge, step-back lunge.</summary>
    public static ExerciseReference DumbbellReverseLunge => new("Dumbbell Reverse Lunge");

    /// <summary>Dumbbell Romanian Deadlift, also called dumbbell rdl.</summary>
    public static ExerciseReference DumbbellRomanianDeadlift => new("Dumbbell Romanian Deadlift");

    /// <summary>Dumbbell Seated Calf Raise, also called bench calf raise.</summary>
    public static ExerciseReference DumbbellSeatedCalfRaise => new("Dumbbell Seated Calf Raise");

    /// <summary>Dumbbell Shoulder Press, also called seated dumbbell press, dumbbell overhead press.</summary>
    public static ExerciseReference DumbbellShoulderPress => new("Dumbbell Shoulder Press");

    /// <summary>Dumbbell Shrug, also called two-dumbbell shrug.</summary>
    public static ExerciseReference DumbbellShrug => new("Dumbbell Shrug");

    /// <summary>Dumbbell Side Bend, also called side bend, standing oblique bend.</summary>
    public static ExerciseReference DumbbellSideBend => new("Dumbbell Side Bend");

    /// <summary>Dumbbell Skull Crusher, also called lying dumbbell triceps extension.</summary>
    public static ExerciseReference DumbbellSkullCrusher => new("Dumbbell Skull Crusher");

    /// <summary>Dumbbell Snatch, also called single-arm dumbbell snatch, one-arm dumbbell snatch.</summary>
    public static ExerciseReference DumbbellSnatch => new("Dumbbell Snatch");

    /// <summary>Dumbbell Squat, also called suitcase squat, two-dumbbell squat.</summary>
    public static ExerciseReference DumbbellSquat => new("Dumbbell Squat");

    /// <summary>Dumbbell Stiff-Leg Deadlift, also called dumbbell sldl, dumbbell straight-leg deadlift.</summary>
    public static ExerciseReference DumbbellStiffLegDeadlift => new("Dumbbell Stiff-Leg Deadlift");

    /// <summary>Dumbbell Swing, also called two-hand dumbbell swing.</summary>
    public static ExerciseReference DumbbellSwing => new("Dumbbell Swing");

    /// <summary>Dumbbell Thruster, also called dumbbell squat-to-press.</summary>
    public static ExerciseReference DumbbellThruster => new("Dumbbell Thruster");

    /// <summary>Dumbbell Upright Row, also called two-dumbbell upright row.</summary>
    public static ExerciseReference DumbbellUprightRow => new("Dumbbell Upright Row");

    /// <summary>Dumbbell Walking Lunge, also called walking lunge, dumbbell lunge, traveling lunge.</summary>
    public static ExerciseReference DumbbellWalkingLunge => new("Dumbbell Walking Lunge");

    /// <summary>Dumbbell Wrist Curl, also called seated wrist curl.</summary>
    public static ExerciseReference DumbbellWristCurl => new("Dumbbell Wrist Curl");

    /// <summary>EZ-Bar Curl, also called cambered-bar curl, ez curl, curl bar curl.</summary>
    public static ExerciseReference EZBarCurl => new("EZ-Bar Curl");

    /// <summary>EZ-Bar Reverse Curl, also called cambered-bar reverse curl.</summary>
    public static ExerciseReference EZBarReverseCurl => new("EZ-Bar Reverse Curl");

    /// <summary>Elliptical, also called elliptical trainer, cross trainer.</summary>
    public static ExerciseReference Elliptical => new("Elliptical");

    /// <summary>Face Pull, also called rope face pull, cable face pull.</summary>
    public static ExerciseReference FacePull => new("Face Pull");

    /// <summary>Farmer's Carry, also called farmer's walk, dumbbell farmer's walk, loaded carry.</summary>
    public static ExerciseReference FarmersCarry => new("Farmer's Carry");

    /// <summary>Feet-Elevated Inverted Row, also called elevated bodyweight row, feet-up inverted row.</summary>
    public static ExerciseReference FeetElevatedInvertedRow => new("Feet-Elevated Inverted Row");

    /// <summary>Fire Hydrant, also called quadruped hip abduction, kneeling hip abduction.</summary>
    public static ExerciseReference FireHydrant => new("Fire Hydrant");

    /// <summary>Floor Press, also called barbell floor press.</summary>
    public static ExerciseReference FloorPress => new("Floor Press");

    /// <summary>Flutter Kick, also called scissor kick, leg flutter.</summary>
    public static ExerciseReference FlutterKick => new("Flutter Kick");

    /// <summary>Forward Lunge, also called front lunge, alternating lunge, in-place lunge.</summary>
    public static ExerciseReference ForwardLunge => new("Forward Lunge");

    /// <summary>Frog Pump, also called frog bridge, butterfly bridge.</summary>
    public static ExerciseReference FrogPump => new("Frog Pump");

    /// <summary>Front Lever Hold, also called front lever, tuck front lever.</summary>
    public static ExerciseReference FrontLeverHold => new("Front Lever Hold");

    /// <summary>Front Raise, also called dumbbell front raise, plate raise, front delt raise, frontheben.</summary>
    public static ExerciseReference FrontRaise => new("Front Raise");

    /// <summary>Front Squat, also called barbell front squat, clean-grip front squat, cross-arm front squat.</summary>
    public static ExerciseReference FrontSquat => new("Front Squat");

    /// <summary>Front-Foot-Elevated Split Squat, also called deficit split squat, ffe split squat.</summary>
    public static ExerciseReference FrontFootElevatedSplitSquat => new("Front-Foot-Elevated Split Squat");

    /// <summary>Front-Rack Carry, also called rack carry, kettlebell rack walk.</summary>
    public static ExerciseReference FrontRackCarry => new("Front-Rack Carry");

    /// <summary>GHD Sit-Up, also called glute-ham developer sit-up, roman chair sit-up.</summary>
    public static ExerciseReference GHDSitUp => new("GHD Sit-Up");

    /// <summary>Glute Bridge, also called floor bridge, barbell glute bridge, hip bridge, hip raise.</summary>
    public static ExerciseReference GluteBridge => new("Glute Bridge");

    /// <summary>Glute-Ham Raise, also called ghr, glute-ham developer raise.</summary>
    public static ExerciseReference GluteHamRaise => new("Glute-Ham Raise");

    /// <summary>Goblet Squat, also called dumbbell goblet squat, kettlebell goblet squat.</summary>
    public static ExerciseReference GobletSquat => new("Goblet Squat");

    /// <summary>Good Morning, also called barbell good morning, bar good morning, buenos días.</summary>
    public static ExerciseReference GoodMorning => new("Good Morning");

    /// <summary>Gorilla Row, also called alternating kettlebell row, alternating bent-over row.</summary>
    public static ExerciseReference GorillaRow => new("Gorilla Row");

    /// <summary>Guillotine Press, also called neck press.</summary>
    public static ExerciseReference GuillotinePress => new("Guillotine Press");

    /// <summary>Hack Squat, also called machine hack squat, sled hack squat.</summary>
    public static ExerciseReference HackSquat => new("Hack Squat");

    /// <summary>Half Squat, also called partial squat, quarter squat.</summary>
    public static ExerciseReference HalfSquat => new("Half Squat");

    /// <summary>Halting Deadlift, also called stop-and-hold deadlift, deadlift with a halt.</summary>
    public static ExerciseReference HaltingDeadlift => new("Halting Deadlift");

    /// <summary>Hammer Curl, also called neutral-grip curl, dumbbell hammer curl, thumbs-up curl.</summary>
    public static ExerciseReference HammerCurl => new("Hammer Curl");

    /// <summary>Hand Gripper, also called gripper, captains of crush.</summary>
    public static ExerciseReference HandGripper => new("Hand Gripper");

    /// <summary>Handstand Hold, also called wall handstand, wall-facing handstand.</summary>
    public static ExerciseReference HandstandHold => new("Handstand Hold");

    /// <summary>Handstand Push-Up, also called hspu, wall handstand push-up, inverted push-up.</summary>
    public static ExerciseReference HandstandPushUp => new("Handstand Push-Up");

    /// <summary>Hang Power Clean, also called hang clean, clean from the hang.</summary>
    public static ExerciseReference HangPowerClean => new("Hang Power Clean");

    /// <summary>Hang Snatch, also called hang power snatch, snatch from the hang.</summary>
    public static ExerciseReference HangSnatch => new("Hang Snatch");

    /// <summary>Hanging Knee Raise, also called captain's chair knee raise, knee raise, hanging knee tuck.</summary>
    public static ExerciseReference HangingKneeRaise => new("Hanging Knee Raise");

    /// <summary>Hanging Leg Raise, also called toes-to-bar, hanging straight-leg raise, leg raise.</summary>
    public static ExerciseReference HangingLegRaise => new("Hanging Leg Raise");

    /// <summary>Hatfield Squat, also called hand-supported squat.</summary>
    public static ExerciseReference HatfieldSquat => new("Hatfield Squat");

    /// <summary>Heels-Elevated Goblet Squat, also called cyclist squat, slant board squat.</summary>
    public static ExerciseReference HeelsElevatedGobletSquat => new("Heels-Elevated Goblet Squat");

    /// <summary>Helms Row, also called head-supported dumbbell row, bench-braced row.</summary>
    public static ExerciseReference HelmsRow => new("Helms Row");

    /// <summary>High Cable Curl, also called overhead cable curl, double biceps cable curl.</summary>
    public static ExerciseReference HighCableCurl => new("High Cable Curl");

    /// <summary>High Knees, also called running in place, high-knee run.</summary>
    public static ExerciseReference HighKnees => new("High Knees");

    /// <summary>High Plank, also called push-up plank, straight-arm plank.</summary>
    public static ExerciseReference HighPlank => new("High Plank");

    /// <summary>High-to-Low Cable Fly, also called decline cable fly, high cable crossover.</summary>
    public static ExerciseReference HighToLowCableFly => new("High-to-Low Cable Fly");

    /// <summary>Hindu Push-Up, also called dive-bomber push-up, dand.</summary>
    public static ExerciseReference HinduPushUp => new("Hindu Push-Up");

    /// <summary>Hip Abduction Machine, also called seated hip abduction, abductor machine, hip abductor.</summary>
    public static ExerciseReference HipAbductionMachine => new("Hip Abduction Machine");

    /// <summary>Hip Adduction Machine, also called seated hip adduction, adductor machine, hip adductor.</summary>
    public static ExerciseReference HipAdductionMachine => new("Hip Adduction Machine");

    /// <summary>Hollow Hold, also called hollow body hold, hollow body.</summary>
    public static ExerciseReference HollowHold => new("Hollow Hold");

    /// <summary>Hollow Rock, also called hollow body rock.</summary>
    public static ExerciseReference HollowRock => new("Hollow Rock");

    /// <summary>Horizontal Leg Press, also called seated leg press, leg press machine.</summary>
    public static ExerciseReference HorizontalLegPress => new("Horizontal Leg Press");

    /// <summary>Hurdle Jump, also called hurdle hop.</summary>
    public static ExerciseReference HurdleJump => new("Hurdle Jump");

    /// <summary>Incline Barbell Bench Press, also called incline bench press, incline bench.</summary>
    public static ExerciseReference InclineBarbellBenchPress => new("Incline Barbell Bench Press");

    /// <summary>Incline Dumbbell Curl, also called incline curl, incline biceps curl.</summary>
    public static ExerciseReference InclineDumbbellCurl => new("Incline Dumbbell Curl");

    /// <summary>Incline Dumbbell Fly, also called incline flye, incline chest fly.</summary>
    public static ExerciseReference InclineDumbbellFly => new("Incline Dumbbell Fly");

    /// <summary>Incline Dumbbell Press, also called incline dumbbell bench press.</summary>
    public static ExerciseReference InclineDumbbellPress => new("Incline Dumbbell Press");

    /// <summary>Incline Machine Press, also called plate-loaded incline press, incline chest press machine.</summary>
    public static ExerciseReference InclineMachinePress => new("Incline Machine Press");

    /// <summary>Incline Push-Up, also called hands-elevated push-up, bench push-up, wall push-up.</summary>
    public static ExerciseReference InclinePushUp => new("Incline Push-Up");

    /// <summary>Incline Rear Delt Raise, also called chest-supported rear delt fly, incline reverse fly.</summary>
    public static ExerciseReference InclineRearDeltRaise => new("Incline Rear Delt Raise");

    /// <summary>Inverted Row, also called bodyweight row, australian pull-up, horizontal row, supine row.</summary>
    public static ExerciseReference InvertedRow => new("Inverted Row");

    /// <summary>JM Press.</summary>
    public static ExerciseReference JMPress => new("JM Press");

    /// <summary>Jefferson Curl, also called spinal segment deadlift.</summary>
    public static ExerciseReference JeffersonCurl => new("Jefferson Curl");

    /// <summary>Jefferson Deadlift, also called straddle deadlift, jefferson lift.</summary>
    public static ExerciseReference JeffersonDeadlift => new("Jefferson Deadlift");

    /// <summary>Jump Rope, also called rope skipping, skipping, double-under.</summary>
    public static ExerciseReference JumpRope => new("Jump Rope");

    /// <summary>Jump Squat, also called jumping squat, bodyweight squat jump.</summary>
    public static ExerciseReference JumpSquat => new("Jump Squat");

    /// <summary>Jumping Jack, also called star jump, side-straddle hop.</summary>
    public static ExerciseReference JumpingJack => new("Jumping Jack");

    /// <summary>Jumping Lunge, also called split jump, lunge jump, split squat jump, scissor jump.</summary>
    public static ExerciseReference JumpingLunge => new("Jumping Lunge");

    /// <summary>Kettlebell Clean, also called single-arm kettlebell clean.</summary>
    public static ExerciseReference KettlebellClean => new("Kettlebell Clean");

    /// <summary>Kettlebell Clean and Press, also called kettlebell clean &amp; press.</summary>
    public static ExerciseReference KettlebellCleanAndPress => new("Kettlebell Clean and Press");

    /// <summary>Kettlebell Curl, also called kettlebell biceps curl.</summary>
    public static ExerciseReference KettlebellCurl => new("Kettlebell Curl");

    /// <summary>Kettlebell Deadlift, also called kettlebell sumo deadlift.</summary>
    public static ExerciseReference KettlebellDeadlift => new("Kettlebell Deadlift");

    /// <summary>Kettlebell Floor Press.</summary>
    public static ExerciseReference KettlebellFloorPress => new("Kettlebell Floor Press");

    /// <summary>Kettlebell Front Squat, also called double kettlebell front squat, kettlebell rack squat.</summary>
    public static ExerciseReference KettlebellFrontSquat => new("Kettlebell Front Squat");

    /// <summary>Kettlebell Press, also called kettlebell overhead press, kettlebell shoulder press.</summary>
    public static ExerciseReference KettlebellPress => new("Kettlebell Press");

    /// <summary>Kettlebell Push Press, also called single-arm kettlebell push press.</summary>
    public static ExerciseReference KettlebellPushPress => new("Kettlebell Push Press");

    /// <summary>Kettlebell Romanian Deadlift, also called kettlebell rdl.</summary>
    public static ExerciseReference KettlebellRomanianDeadlift => new("Kettlebell Romanian Deadlift");

    /// <summary>Kettlebell Row, also called one-arm kettlebell row.</summary>
    public static ExerciseReference KettlebellRow => new("Kettlebell Row");

    /// <summary>Kettlebell Snatch, also called one-arm kettlebell snatch.</summary>
    public static ExerciseReference KettlebellSnatch => new("Kettlebell Snatch");

    /// <summary>Kettlebell Swing, also called russian swing, hip-hinge swing, two-hand kettlebell swing.</summary>
    public static ExerciseReference KettlebellSwing => new("Kettlebell Swing");

    /// <summary>Kettlebell Thruster, also called kettlebell squat-to-press.</summary>
    public static ExerciseReference KettlebellThruster => new("Kettlebell Thruster");

    /// <summary>Kettlebell Windmill, also called windmill, high windmill.</summary>
    public static ExerciseReference KettlebellWindmill => new("Kettlebell Windmill");

    /// <summary>Kipping Pull-Up, also called butterfly pull-up.</summary>
    public static ExerciseReference KippingPullUp => new("Kipping Pull-Up");

    /// <summary>Knee Push-Up, also called kneeling push-up, modified push-up, half push-up.</summary>
    public static ExerciseReference KneePushUp => new("Knee Push-Up");

    /// <summary>Kroc Row, also called heavy one-arm row.</summary>
    public static ExerciseReference KrocRow => new("Kroc Row");

    /// <summary>L-Sit, also called l-sit hold, parallette hold.</summary>
    public static ExerciseReference LSit => new("L-Sit");

    /// <summary>Landmine Press, also called angled barbell press.</summary>
    public static ExerciseReference LandminePress => new("Landmine Press");

    /// <summary>Landmine Reverse Lunge, also called landmine lunge.</summary>
    public static ExerciseReference LandmineReverseLunge => new("Landmine Reverse Lunge");

    /// <summary>Landmine Rotation, also called landmine twist, landmine 180, rainbow twist.</summary>
    public static ExerciseReference LandmineRotation => new("Landmine Rotation");

    /// <summary>Landmine Squat, also called landmine goblet squat, landmine front squat.</summary>
    public static ExerciseReference LandmineSquat => new("Landmine Squat");

    /// <summary>Larsen Press, also called legs-up bench press, feet-up bench press.</summary>
    public static ExerciseReference LarsenPress => new("Larsen Press");

    /// <summary>Lat Pulldown, also called wide-grip pulldown, pulldown, cable pulldown, front pulldown.</summary>
    public static ExerciseReference LatPulldown => new("Lat Pulldown");

    /// <summary>Lateral Bound, also called skater jump, skater hop, heiden.</summary>
    public static ExerciseReference LateralBound => new("Lateral Bound");

    /// <summary>Lateral Lunge, also called side lunge, sideways lunge.</summary>
    public static ExerciseReference LateralLunge => new("Lateral Lunge");

    /// <summary>Leaning Lateral Raise, also called lean-away lateral raise, single-arm lateral raise.</summary>
    public static ExerciseReference LeaningLateralRaise => new("Leaning Lateral Raise");

    /// <summary>Leg Extension, also called knee extension machine, quad extension, seated leg extension.</summary>
    public static ExerciseReference LegExtension => new("Leg Extension");

    /// <summary>Leg Press, also called 45-degree leg press, sled leg press, incline leg press, beinpresse.</summary>
    public static ExerciseReference LegPress => new("Leg Press");

    /// <summary>Leg Press Calf Raise, also called calf press, toe press, calf press on leg press.</summary>
    public static ExerciseReference LegPressCalfRaise => new("Leg Press Calf Raise");

    /// <summary>Log Press, also called log clean and press, strongman log press.</summary>
    public static ExerciseReference LogPress => new("Log Press");

    /// <summary>Long-Lever Plank, also called rkc plank, hard-style plank.</summary>
    public static ExerciseReference LongLeverPlank => new("Long-Lever Plank");

    /// <summary>Low-Bar Back Squat, also called low-bar squat, powerlifting squat, low-bar barbell squat.</summary>
    public static ExerciseReference LowBarBackSquat => new("Low-Bar Back Squat");

    /// <summary>Low-to-High Cable Fly, also called incline cable fly, low cable crossover, upward cable fly.</summary>
    public static ExerciseReference LowToHighCableFly => new("Low-to-High Cable Fly");

    /// <summary>Low-to-High Woodchop, also called reverse woodchop, cable lift, half-kneeling cable lift.</summary>
    public static ExerciseReference LowToHighWoodchop => new("Low-to-High Woodchop");

    /// <summary>Lu Raise, also called full-range lateral raise, overhead lateral raise.</summary>
    public static ExerciseReference LuRaise => new("Lu Raise");

    /// <summary>Lying Leg Curl, also called prone leg curl, leg curl, lying hamstring curl, hamstring curl.</summary>
    public static ExerciseReference LyingLegCurl => new("Lying Leg Curl");

    /// <summary>Lying Leg Raise, also called floor leg raise, flat leg raise, bench leg raise.</summary>
    public static ExerciseReference LyingLegRaise => new("Lying Leg Raise");

    /// <summary>Lying Triceps Extension, also called skullcrusher, lying french press, ez-bar skullcrusher.</summary>
    public static ExerciseReference LyingTricepsExtension => new("Lying Triceps Extension");

    /// <summary>Machine Back Extension, also called lower back machine, seated back extension.</summary>
    public static ExerciseReference MachineBackExtension => new("Machine Back Extension");

    /// <summary>Machine Biceps Curl, also called machine curl, biceps machine.</summary>
    public static ExerciseReference MachineBicepsCurl => new("Machine Biceps Curl");

    /// <summary>Machine Chest Press, also called plate-loaded chest press, hammer strength chest press.</summary>
    public static ExerciseReference MachineChestPress => new("Machine Chest Press");

    /// <summary>Machine Crunch, also called ab crunch machine, abdominal machine.</summary>
    public static ExerciseReference MachineCrunch => new("Machine Crunch");

    /// <summary>Machine Dip, also called seated dip machine, triceps press machine.</summary>
    public static ExerciseReference MachineDip => new("Machine Dip");

    /// <summary>Machine Glute Kickback, also called glute machine, machine kickback, standing glute press.</summary>
    public static ExerciseReference MachineGluteKickback => new("Machine Glute Kickback");

    /// <summary>Machine High Row, also called high row, iso-lateral high row, hammer strength high row.</summary>
    public static ExerciseReference MachineHighRow => new("Machine High Row");

    /// <summary>Machine Hip Thrust, also called glute drive.</summary>
    public static ExerciseReference MachineHipThrust => new("Machine Hip Thrust");

    /// <summary>Machine Lateral Raise.</summary>
    public static ExerciseReference MachineLateralRaise => new("Machine Lateral Raise");

    /// <summary>Machine Low Row, also called iso-lateral low row, low row, hammer strength row.</summary>
    public static ExerciseReference MachineLowRow => new("Machine Low Row");

    /// <summary>Machine Preacher Curl, also called scott machine curl.</summary>
    public static ExerciseReference MachinePreacherCurl => new("Machine Preacher Curl");

    /// <summary>Machine Pulldown, also called plate-loaded pulldown, iso-lateral pulldown.</summary>
    public static ExerciseReference MachinePulldown => new("Machine Pulldown");

    /// <summary>Machine Pullover, also called nautilus pullover.</summary>
    public static ExerciseReference MachinePullover => new("Machine Pullover");

    /// <summary>Machine Row, also called plate-loaded row, chest-supported machine row, seated machine row.</summary>
    public static ExerciseReference MachineRow => new("Machine Row");

    /// <summary>Machine Shoulder Press, also called machine overhead press, plate-loaded shoulder press.</summary>
    public static ExerciseReference MachineShoulderPress => new("Machine Shoulder Press");

    /// <summary>Machine Shrug, also called plate-loaded shrug.</summary>
    public static ExerciseReference MachineShrug => new("Machine Shrug");

    /// <summary>Machine Torso Rotation, also called rotary torso.</summary>
    public static ExerciseReference MachineTorsoRotation => new("Machine Torso Rotation");

    /// <summary>Machine Triceps Extension, also called triceps machine.</summary>
    public static ExerciseReference MachineTricepsExtension => new("Machine Triceps Extension");

    /// <summary>Meadows Row, also called landmine one-arm row, single-arm landmine row.</summary>
    public static ExerciseReference MeadowsRow => new("Meadows Row");

    /// <summary>Medicine Ball Overhead Throw, also called backward overhead throw, granny toss.</summary>
    public static ExerciseReference MedicineBallOverheadThrow => new("Medicine Ball Overhead Throw");

    /// <summary>Medicine Ball Slam, also called ball slam, overhead slam.</summary>
    public static ExerciseReference MedicineBallSlam => new("Medicine Ball Slam");

    /// <summary>Medicine Ball Throw, also called med-ball chest pass, rotational throw, medicine ball toss.</summary>
    public static ExerciseReference MedicineBallThrow => new("Medicine Ball Throw");

    /// <summary>Mountain Climber, also called running plank, plank knee drive.</summary>
    public static ExerciseReference MountainClimber => new("Mountain Climber");

    /// <summary>Muscle Snatch, also called no-dip snatch.</summary>
    public static ExerciseReference MuscleSnatch => new("Muscle Snatch");

    /// <summary>Muscle-Up, also called bar muscle-up, ring muscle-up.</summary>
    public static ExerciseReference MuscleUp => new("Muscle-Up");

    /// <summary>Neck Curl, also called neck flexion, plate neck curl.</summary>
    public static ExerciseReference NeckCurl => new("Neck Curl");

    /// <summary>Neck Extension, also called neck harness, neck harness extension, neck raise.</summary>
    public static ExerciseReference NeckExtension => new("Neck Extension");

    /// <summary>Neck Lateral Flexion, also called side neck curl, neck side bend.</summary>
    public static ExerciseReference NeckLateralFlexion => new("Neck Lateral Flexion");

    /// <summary>Negative Pull-Up, also called eccentric pull-up, lowering pull-up, negative chin-up.</summary>
    public static ExerciseReference NegativePullUp => new("Negative Pull-Up");

    /// <summary>Neutral-Grip Dumbbell Press, also called hammer-grip dumbbell press, palms-in dumbbell press.</summary>
    public static ExerciseReference NeutralGripDumbbellPress => new("Neutral-Grip Dumbbell Press");

    /// <summary>Neutral-Grip Pull-Up, also called parallel-grip pull-up, hammer-grip pull-up.</summary>
    public static ExerciseReference NeutralGripPullUp => new("Neutral-Grip Pull-Up");

    /// <summary>Neutral-Grip Pulldown, also called close-grip pulldown, v-bar pulldown.</summary>
    public static ExerciseReference NeutralGripPulldown => new("Neutral-Grip Pulldown");

    /// <summary>Neutral-Grip Shoulder Press, also called palms-in shoulder press, hammer-grip shoulder press.</summary>
    public static ExerciseReference NeutralGripShoulderPress => new("Neutral-Grip Shoulder Press");

    /// <summary>Nordic Hamstring Curl, also called nordic curl, nordic, russian leg curl.</summary>
    public static ExerciseReference NordicHamstringCurl => new("Nordic Hamstring Curl");

    /// <summary>Oblique Crunch, also called side crunch, twisting crunch.</summary>
    public static ExerciseReference ObliqueCrunch => new("Oblique Crunch");

    /// <summary>One-Arm Dumbbell Row, also called dumbbell row, single-arm row, single-arm dumbbell row.</summary>
    public static ExerciseReference OneArmDumbbellRow => new("One-Arm Dumbbell Row");

    /// <summary>Overhead Cable Triceps Extension, also called overhead rope extension.</summary>
    public static ExerciseReference OverheadCableTricepsExtension => new("Overhead Cable Triceps Extension");

    /// <summary>Overhead Carry, also called waiter's walk, overhead walk.</summary>
    public static ExerciseReference OverheadCarry => new("Overhead Carry");

    /// <summary>Overhead Dumbbell Triceps Extension, also called seated triceps extension.</summary>
    public static ExerciseReference OverheadDumbbellTricepsExtension => new("Overhead Dumbbell Triceps Extension");

    /// <summary>Overhead Lunge, also called overhead walking lunge, plate overhead lunge.</summary>
    public static ExerciseReference OverheadLunge => new("Overhead Lunge");

    /// <summary>Overhead Press, also called ohp, military press, standing press, strict press, press.</summary>
    public static ExerciseReference OverheadPress => new("Overhead Press");

    /// <summary>Overhead Squat, also called barbell overhead squat, ohs.</summary>
    public static ExerciseReference OverheadSquat => new("Overhead Squat");

    /// <summary>Pallof Press, also called anti-rotation press, pallof hold, cable anti-rotation hold.</summary>
    public static ExerciseReference PallofPress => new("Pallof Press");

    /// <summary>Pause Squat, also called paused back squat, pause back squat.</summary>
    public static ExerciseReference PauseSquat => new("Pause Squat");

    /// <summary>Paused Bench Press, also called competition bench press, competition bench, comp bench press.</summary>
    public static ExerciseReference PausedBenchPress => new("Paused Bench Press");

    /// <summary>Pec Deck, also called machine fly, butterfly, pec fly machine, seated fly machine.</summary>
    public static ExerciseReference PecDeck => new("Pec Deck");

    /// <summary>Pendlay Row, also called dead-stop row, strict barbell row, floor row.</summary>
    public static ExerciseReference PendlayRow => new("Pendlay Row");

    /// <summary>Pendulum Squat, also called pendulum squat machine.</summary>
    public static ExerciseReference PendulumSquat => new("Pendulum Squat");

    /// <summary>Pike Push-Up, also called pike press.</summary>
    public static ExerciseReference PikePushUp => new("Pike Push-Up");

    /// <summary>Pin Overhead Press, also called dead-stop overhead press.</summary>
    public static ExerciseReference PinOverheadPress => new("Pin Overhead Press");

    /// <summary>Pin Press, also called bench press from pins, press from pins.</summary>
    public static ExerciseReference PinPress => new("Pin Press");

    /// <summary>Pistol Squat, also called single-leg squat, one-leg squat.</summary>
    public static ExerciseReference PistolSquat => new("Pistol Squat");

    /// <summary>Plank, also called front plank, elbow plank, forearm plank, unterarmstütz, plancha.</summary>
    public static ExerciseReference Plank => new("Plank");

    /// <summary>Plate Front Raise, also called bus driver, plate steering raise.</summary>
    public static ExerciseReference PlateFrontRaise => new("Plate Front Raise");

    /// <summary>Plate Pinch, also called pinch hold, pinch grip hold.</summary>
    public static ExerciseReference PlatePinch => new("Plate Pinch");

    /// <summary>Plyometric Push-Up, also called clap push-up, explosive push-up.</summary>
    public static ExerciseReference PlyometricPushUp => new("Plyometric Push-Up");

    /// <summary>Pogo Jump, also called pogo hop, ankle hop.</summary>
    public static ExerciseReference PogoJump => new("Pogo Jump");

    /// <summary>Power Clean, also called clean, barbell power clean.</summary>
    public static ExerciseReference PowerClean => new("Power Clean");

    /// <summary>Power Shrug, also called clean shrug, explosive shrug.</summary>
    public static ExerciseReference PowerShrug => new("Power Shrug");

    /// <summary>Preacher Curl, also called ez-bar preacher curl, scott curl, larry scott curl.</summary>
    public static ExerciseReference PreacherCurl => new("Preacher Curl");

    /// <summary>Prone T Raise, also called t raise, lying t raise.</summary>
    public static ExerciseReference ProneTRaise => new("Prone T Raise");

    /// <summary>Pull-Up, also called overhand pull-up, weighted pull-up, pronated pull-up.</summary>
    public static ExerciseReference PullUp => new("Pull-Up");

    /// <summary>Push Jerk, also called power jerk, split jerk, jerk.</summary>
    public static ExerciseReference PushJerk => new("Push Jerk");

    /// <summary>Push Press, also called barbell push press.</summary>
    public static ExerciseReference PushPress => new("Push Press");

    /// <summary>Push-Up, also called press-up, floor push-up, standard push-up, liegestütz, liegestütze.</summary>
    public static ExerciseReference PushUp => new("Push-Up");

    /// <summary>Quadruped Hip Extension, also called donkey kick, kneeling hip extension.</summary>
    public static ExerciseReference QuadrupedHipExtension => new("Quadruped Hip Extension");

    /// <summary>Rack Pull, also called block pull, partial deadlift, deadlift from blocks, rack deadlift.</summary>
    public static ExerciseReference RackPull => new("Rack Pull");

    /// <summary>Rear Delt Row, also called wide-elbow row, elbows-out row.</summary>
    public static ExerciseReference RearDeltRow => new("Rear Delt Row");

    /// <summary>Renegade Row, also called plank row, push-up position row.</summary>
    public static ExerciseReference RenegadeRow => new("Renegade Row");

    /// <summary>Reverse Crunch, also called lying reverse crunch, hip curl.</summary>
    public static ExerciseReference ReverseCrunch => new("Reverse Crunch");

    /// <summary>Reverse Curl, also called pronated curl, reverse barbell curl, overhand curl.</summary>
    public static ExerciseReference ReverseCurl => new("Reverse Curl");

    /// <summary>Reverse Hack Squat, also called back-out hack squat, face-in hack squat.</summary>
    public static ExerciseReference ReverseHackSquat => new("Reverse Hack Squat");

    /// <summary>Reverse Hyperextension, also called reverse hyper.</summary>
    public static ExerciseReference ReverseHyperextension => new("Reverse Hyperextension");

    /// <summary>Reverse Nordic Curl, also called reverse nordic, kneeling quad curl.</summary>
    public static ExerciseReference ReverseNordicCurl => new("Reverse Nordic Curl");

    /// <summary>Reverse Pec Deck, also called machine rear delt fly, reverse machine fly, rear delt machine.</summary>
    public static ExerciseReference ReversePecDeck => new("Reverse Pec Deck");

    /// <summary>Reverse Plank, also called back plank, bridge hold.</summary>
    public static ExerciseReference ReversePlank => new("Reverse Plank");

    /// <summary>Reverse Wrist Curl, also called wrist extension, dumbbell reverse wrist curl.</summary>
    public static ExerciseReference ReverseWristCurl => new("Reverse Wrist Curl");

    /// <summary>Reverse-Grip Bench Press, also called underhand bench press, supinated bench press.</summary>
    public static ExerciseReference ReverseGripBenchPress => new("Reverse-Grip Bench Press");

    /// <summary>Reverse-Grip Pushdown, also called underhand pushdown, palms-up pushdown.</summary>
    public static ExerciseReference ReverseGripPushdown => new("Reverse-Grip Pushdown");

    /// <summary>Ring Dip, also called gymnastic ring dip, dip on rings.</summary>
    public static ExerciseReference RingDip => new("Ring Dip");

    /// <summary>Ring Pull-Up, also called gymnastic ring pull-up, ring chin-up.</summary>
    public static ExerciseReference RingPullUp => new("Ring Pull-Up");

    /// <summary>Ring Push-Up, also called suspension push-up, trx push-up.</summary>
    public static ExerciseReference RingPushUp => new("Ring Push-Up");

    /// <summary>Ring Row, also called trx row, suspension row, body row.</summary>
    public static ExerciseReference RingRow => new("Ring Row");

    /// <summary>Rolling Triceps Extension, also called rolling dumbbell extension, roll-back extension.</summary>
    public static ExerciseReference RollingTricepsExtension => new("Rolling Triceps Extension");

    /// <summary>Romanian Deadlift, also called rdl, barbell rdl, romanian dl, barbell romanian deadlift.</summary>
    public static ExerciseReference RomanianDeadlift => new("Romanian Deadlift");

    /// <summary>Rope Climb, also called legless rope climb.</summary>
    public static ExerciseReference RopeClimb => new("Rope Climb");

    /// <summary>Rope Hammer Curl, also called cable hammer curl, rope cable curl.</summary>
    public static ExerciseReference RopeHammerCurl => new("Rope Hammer Curl");

    /// <summary>Rowing Machine, also called row erg, rower, indoor rowing, concept2.</summary>
    public static ExerciseReference RowingMachine => new("Rowing Machine");

    /// <summary>Running, also called treadmill run, jogging, run.</summary>
    public static ExerciseReference Running => new("Running");

    /// <summary>Russian Twist, also called seated twist, medicine ball twist, weighted russian twist.</summary>
    public static ExerciseReference RussianTwist => new("Russian Twist");

    /// <summary>Safety Bar Good Morning, also called ssb good morning.</summary>
    public static ExerciseReference SafetyBarGoodMorning => new("Safety Bar Good Morning");

    /// <summary>Safety Bar Squat, also called ssb squat, yoke bar squat, safety squat bar squat.</summary>
    public static ExerciseReference SafetyBarSquat => new("Safety Bar Squat");

    /// <summary>Sandbag Carry, also called bear hug carry, zercher carry.</summary>
    public static ExerciseReference SandbagCarry => new("Sandbag Carry");

    /// <summary>Scaption Raise, also called scaption, scapular-plane raise.</summary>
    public static ExerciseReference ScaptionRaise => new("Scaption Raise");

    /// <summary>Scapular Pull-Up, also called scap pull-up, scapular hang, active hang.</summary>
    public static ExerciseReference ScapularPullUp => new("Scapular Pull-Up");

    /// <summary>Scapular Push-Up, also called serratus push-up, push-up plus.</summary>
    public static ExerciseReference ScapularPushUp => new("Scapular Push-Up");

    /// <summary>Seal Row, also called bench-supported barbell row, prone barbell row.</summary>
    public static ExerciseReference SealRow => new("Seal Row");

    /// <summary>Seated Barbell Press, also called seated military press, seated overhead press.</summary>
    public static ExerciseReference SeatedBarbellPress => new("Seated Barbell Press");

    /// <summary>Seated Cable Row, also called cable row, seated row, low cable row, seated v-bar row.</summary>
    public static ExerciseReference SeatedCableRow => new("Seated Cable Row");

    /// <summary>Seated Calf Raise, also called seated heel raise, soleus raise, wadenheben sitzend.</summary>
    public static ExerciseReference SeatedCalfRaise => new("Seated Calf Raise");

    /// <summary>Seated Dumbbell Curl, also called seated curl, seated alternating curl.</summary>
    public static ExerciseReference SeatedDumbbellCurl => new("Seated Dumbbell Curl");

    /// <summary>Seated Good Morning, also called bench good morning.</summary>
    public static ExerciseReference SeatedGoodMorning => new("Seated Good Morning");

    /// <summary>Seated Lateral Raise, also called seated dumbbell lateral raise, seated side raise.</summary>
    public static ExerciseReference SeatedLateralRaise => new("Seated Lateral Raise");

    /// <summary>Seated Leg Curl, also called seated hamstring curl, sitzender beinbeuger, beinbeuger sitzend.</summary>
    public static ExerciseReference SeatedLegCurl => new("Seated Leg Curl");

    /// <summary>Seated Tibialis Raise, also called tib bar raise, seated toe raise.</summary>
    public static ExerciseReference SeatedTibialisRaise => new("Seated Tibialis Raise");

    /// <summary>Shrimp Squat, also called airborne lunge, single-leg skater squat.</summary>
    public static ExerciseReference ShrimpSquat => new("Shrimp Squat");

    /// <summary>Side Plank, also called side bridge, lateral plank.</summary>
    public static ExerciseReference SidePlank => new("Side Plank");

    /// <summary>Side Plank Hip Dip, also called side plank raise, hip dip plank.</summary>
    public static ExerciseReference SidePlankHipDip => new("Side Plank Hip Dip");

    /// <summary>Side-Lying External Rotation, also called dumbbell external rotation.</summary>
    public static ExerciseReference SideLyingExternalRotation => new("Side-Lying External Rotation");

    /// <summary>Side-Lying Hip Abduction, also called side-lying leg raise, lateral leg raise.</summary>
    public static ExerciseReference SideLyingHipAbduction => new("Side-Lying Hip Abduction");

    /// <summary>Side-Lying Hip Adduction, also called inner thigh raise.</summary>
    public static ExerciseReference SideLyingHipAdduction => new("Side-Lying Hip Adduction");

    /// <summary>Single-Arm Cable Fly, also called one-arm cable fly, single-arm cable crossover.</summary>
    public static ExerciseReference SingleArmCableFly => new("Single-Arm Cable Fly");

    /// <summary>Single-Arm Cable Row, also called one-arm cable row, one-arm seated row.</summary>
    public static ExerciseReference SingleArmCableRow => new("Single-Arm Cable Row");

    /// <summary>Single-Arm Dumbbell Bench Press, also called one-arm dumbbell bench press.</summary>
    public static ExerciseReference SingleArmDumbbellBenchPress => new("Single-Arm Dumbbell Bench Press");

    /// <summary>Single-Arm Dumbbell Press, also called one-arm dumbbell press, one-arm shoulder press.</summary>
    public static ExerciseReference SingleArmDumbbellPress => new("Single-Arm Dumbbell Press");

    /// <summary>Single-Arm Kettlebell Swing, also called one-arm swing, one-handed kettlebell swing.</summary>
    public static ExerciseReference SingleArmKettlebellSwing => new("Single-Arm Kettlebell Swing");

    /// <summary>Single-Arm Landmine Press, also called half-kneeling landmine press, kneeling landmine press.</summary>
    public static ExerciseReference SingleArmLandminePress => new("Single-Arm Landmine Press");

    /// <summary>Single-Arm Overhead Extension, also called one-arm overhead triceps extension.</summary>
    public static ExerciseReference SingleArmOverheadExtension => new("Single-Arm Overhead Extension");

    /// <summary>Single-Arm Pulldown, also called one-arm lat pulldown, single-arm lat pulldown.</summary>
    public static ExerciseReference SingleArmPulldown => new("Single-Arm Pulldown");

    /// <summary>Single-Arm Pushdown, also called one-arm pushdown, single-arm triceps pushdown.</summary>
    public static ExerciseReference SingleArmPushdown => new("Single-Arm Pushdown");

    /// <summary>Single-Leg Calf Raise, also called one-leg calf raise, unilateral calf raise.</summary>
    public static ExerciseReference SingleLegCalfRaise => new("Single-Leg Calf Raise");

    /// <summary>Single-Leg Curl, also called single-leg lying curl, one-leg hamstring curl.</summary>
    public static ExerciseReference SingleLegCurl => new("Single-Leg Curl");

    /// <summary>Single-Leg Extension, also called one-leg extension, unilateral leg extension.</summary>
    public static ExerciseReference SingleLegExtension => new("Single-Leg Extension");

    /// <summary>Single-Leg Glute Bridge, also called one-leg bridge, single-leg hip raise.</summary>
    public static ExerciseReference SingleLegGluteBridge => new("Single-Leg Glute Bridge");

    /// <summary>Single-Leg Hip Thrust, also called one-leg hip thrust, unilateral hip thrust.</summary>
    public static ExerciseReference SingleLegHipThrust => new("Single-Leg Hip Thrust");

    /// <summary>Single-Leg Leg Press, also called unilateral leg press, one-leg press.</summary>
    public static ExerciseReference SingleLegLegPress => new("Single-Leg Leg Press");

    /// <summary>Single-Leg Romanian Deadlift, also called single-leg rdl, single-leg deadlift.</summary>
    public static ExerciseReference SingleLegRomanianDeadlift => new("Single-Leg Romanian Deadlift");

    /// <summary>Sissy Squat, also called sissy squat bench.</summary>
    public static ExerciseReference SissySquat => new("Sissy Squat");

    /// <summary>Sit-Up, also called decline sit-up, abdominal sit-up, bent-knee sit-up.</summary>
    public static ExerciseReference SitUp => new("Sit-Up");

    /// <summary>Ski Erg, also called ski ergometer.</summary>
    public static ExerciseReference SkiErg => new("Ski Erg");

    /// <summary>Sled Drag, also called backward sled drag, sled pull, reverse sled drag.</summary>
    public static ExerciseReference SledDrag => new("Sled Drag");

    /// <summary>Sled Push, also called prowler push, sled drive, weighted sled push.</summary>
    public static ExerciseReference SledPush => new("Sled Push");

    /// <summary>Slider Leg Curl, also called sliding leg curl, towel hamstring curl, hamstring walkout.</summary>
    public static ExerciseReference SliderLegCurl => new("Slider Leg Curl");

    /// <summary>Slingshot Bench Press, also called overload bench press, assisted bench press.</summary>
    public static ExerciseReference SlingshotBenchPress => new("Slingshot Bench Press");

    /// <summary>Smith Machine Bench Press, also called smith bench, flat smith press.</summary>
    public static ExerciseReference SmithMachineBenchPress => new("Smith Machine Bench Press");

    /// <summary>Smith Machine Calf Raise, also called smith calf raise.</summary>
    public static ExerciseReference SmithMachineCalfRaise => new("Smith Machine Calf Raise");

    /// <summary>Smith Machine Deadlift, also called smith deadlift.</summary>
    public static ExerciseReference SmithMachineDeadlift => new("Smith Machine Deadlift");

    /// <summary>Smith Machine Front Squat, also called smith front squat.</summary>
    public static ExerciseReference SmithMachineFrontSquat => new("Smith Machine Front Squat");

    /// <summary>Smith Machine Hip Thrust, also called smith hip thrust.</summary>
    public static ExerciseReference SmithMachineHipThrust => new("Smith Machine Hip Thrust");

    /// <summary>Smith Machine Incline Press, also called smith incline bench press.</summary>
    public static ExerciseReference SmithMachineInclinePress => new("Smith Machine Incline Press");

    /// <summary>Smith Machine Lunge, also called smith lunge, smith reverse lunge.</summary>
    public static ExerciseReference SmithMachineLunge => new("Smith Machine Lunge");

    /// <summary>Smith Machine Romanian Deadlift, also called smith rdl.</summary>
    public static ExerciseReference SmithMachineRomanianDeadlift => new("Smith Machine Romanian Deadlift");

    /// <summary>Smith Machine Row, also called smith row, smith bent-over row.</summary>
    public static ExerciseReference SmithMachineRow => new("Smith Machine Row");

    /// <summary>Smith Machine Shoulder Press, also called smith shoulder press, smith overhead press.</summary>
    public static ExerciseReference SmithMachineShoulderPress => new("Smith Machine Shoulder Press");

    /// <summary>Smith Machine Shrug, also called smith shrug.</summary>
    public static ExerciseReference SmithMachineShrug => new("Smith Machine Shrug");

    /// <summary>Smith Machine Split Squat, also called smith bulgarian split squat, smith split squat.</summary>
    public static ExerciseReference SmithMachineSplitSquat => new("Smith Machine Split Squat");

    /// <summary>Smith Machine Squat, also called smith squat.</summary>
    public static ExerciseReference SmithMachineSquat => new("Smith Machine Squat");

    /// <summary>Snatch, also called power snatch, full snatch, barbell snatch.</summary>
    public static ExerciseReference Snatch => new("Snatch");

    /// <summary>Snatch-Grip Deadlift, also called wide-grip deadlift.</summary>
    public static ExerciseReference SnatchGripDeadlift => new("Snatch-Grip Deadlift");

    /// <summary>Snatch-Grip Row, also called wide-grip barbell row, wide barbell row.</summary>
    public static ExerciseReference SnatchGripRow => new("Snatch-Grip Row");

    /// <summary>Spanish Squat, also called band-supported squat, strap squat.</summary>
    public static ExerciseReference SpanishSquat => new("Spanish Squat");

    /// <summary>Spider Curl, also called prone incline curl.</summary>
    public static ExerciseReference SpiderCurl => new("Spider Curl");

    /// <summary>Split Squat, also called static lunge, dumbbell split squat.</summary>
    public static ExerciseReference SplitSquat => new("Split Squat");

    /// <summary>Spoto Press, also called spoto bench press, hover bench press.</summary>
    public static ExerciseReference SpotoPress => new("Spoto Press");

    /// <summary>Sprint, also called hill sprint, sprinting, shuttle run.</summary>
    public static ExerciseReference Sprint => new("Sprint");

    /// <summary>Squat Clean, also called full clean, clean from the floor.</summary>
    public static ExerciseReference SquatClean => new("Squat Clean");

    /// <summary>Squeeze Press, also called hex press, crush press, champagne press.</summary>
    public static ExerciseReference SqueezePress => new("Squeeze Press");

    /// <summary>Stability Ball Crunch, also called swiss ball crunch, exercise ball crunch.</summary>
    public static ExerciseReference StabilityBallCrunch => new("Stability Ball Crunch");

    /// <summary>Stability Ball Leg Curl, also called swiss ball leg curl, hamstring ball curl.</summary>
    public static ExerciseReference StabilityBallLegCurl => new("Stability Ball Leg Curl");

    /// <summary>Stability Ball Rollout, also called swiss ball rollout, exercise ball rollout.</summary>
    public static ExerciseReference StabilityBallRollout => new("Stability Ball Rollout");

    /// <summary>Stair Climber, also called stairmaster, stepmill, stair climbing.</summary>
    public static ExerciseReference StairClimber => new("Stair Climber");

    /// <summary>Standing Ab Wheel Rollout, also called standing rollout, standing ab wheel.</summary>
    public static ExerciseReference StandingAbWheelRollout => new("Standing Ab Wheel Rollout");

    /// <summary>Standing Cable Row, also called low pulley row.</summary>
    public static ExerciseReference StandingCableRow => new("Standing Cable Row");

    /// <summary>Standing Calf Raise, also called calf raise, standing machine calf raise.</summary>
    public static ExerciseReference StandingCalfRaise => new("Standing Calf Raise");

    /// <summary>Standing Dumbbell Press, also called standing dumbbell shoulder press, dumbbell strict press.</summary>
    public static ExerciseReference StandingDumbbellPress => new("Standing Dumbbell Press");

    /// <summary>Standing Leg Curl, also called standing hamstring curl.</summary>
    public static ExerciseReference StandingLegCurl => new("Standing Leg Curl");

    /// <summary>Stationary Bike, also called cycling, exercise bike, spin bike, bike.</summary>
    public static ExerciseReference StationaryBike => new("Stationary Bike");

    /// <summary>Step-Down, also called lateral step-down, eccentric step-up, heel tap step-down.</summary>
    public static ExerciseReference StepDown => new("Step-Down");

    /// <summary>Step-Up, also called dumbbell step-up, box step-up, dumbbell box step-up.</summary>
    public static ExerciseReference StepUp => new("Step-Up");

    /// <summary>Stiff-Leg Deadlift, also called sldl, straight-leg deadlift, stiff-legged deadlift.</summary>
    public static ExerciseReference StiffLegDeadlift => new("Stiff-Leg Deadlift");

    /// <summary>Stir the Pot, also called stability ball plank circle.</summary>
    public static ExerciseReference StirThePot => new("Stir the Pot");

    /// <summary>Straight-Arm Pulldown, also called stiff-arm pulldown, cable pullover, lat prayer.</summary>
    public static ExerciseReference StraightArmPulldown => new("Straight-Arm Pulldown");

    /// <summary>Suitcase Carry, also called one-sided carry, suitcase walk, single-arm carry.</summary>
    public static ExerciseReference SuitcaseCarry => new("Suitcase Carry");

    /// <summary>Suitcase Deadlift, also called one-sided deadlift, single-arm deadlift.</summary>
    public static ExerciseReference SuitcaseDeadlift => new("Suitcase Deadlift");

    /// <summary>Sumo Deadlift, also called wide-stance deadlift, sumo-kreuzheben, peso muerto sumo.</summary>
    public static ExerciseReference SumoDeadlift => new("Sumo Deadlift");

    /// <summary>Sumo Deadlift High Pull, also called sdhp, kettlebell high pull.</summary>
    public static ExerciseReference SumoDeadliftHighPull => new("Sumo Deadlift High Pull");

    /// <summary>Superman, also called superman hold, prone back extension.</summary>
    public static ExerciseReference Superman => new("Superman");

    /// <summary>Suspension Fallout, also called trx fallout, ring fallout, suspension rollout.</summary>
    public static ExerciseReference SuspensionFallout => new("Suspension Fallout");

    /// <summary>Svend Press, also called plate squeeze press, plate pinch press.</summary>
    public static ExerciseReference SvendPress => new("Svend Press");

    /// <summary>Swiss Bar Bench Press, also called football bar bench press, multi-grip bar bench press.</summary>
    public static ExerciseReference SwissBarBenchPress => new("Swiss Bar Bench Press");

    /// <summary>T-Bar Row, also called landmine row, lever row, corner row.</summary>
    public static ExerciseReference TBarRow => new("T-Bar Row");

    /// <summary>Tate Press, also called elbows-out extension.</summary>
    public static ExerciseReference TatePress => new("Tate Press");

    /// <summary>Tempo Bench Press, also called slow-eccentric bench press.</summary>
    public static ExerciseReference TempoBenchPress => new("Tempo Bench Press");

    /// <summary>Tempo Squat, also called tempo back squat, slow-eccentric squat.</summary>
    public static ExerciseReference TempoSquat => new("Tempo Squat");

    /// <summary>Terminal Knee Extension, also called tke, banded knee extension.</summary>
    public static ExerciseReference TerminalKneeExtension => new("Terminal Knee Extension");

    /// <summary>Thruster, also called squat-to-press, barbell thruster.</summary>
    public static ExerciseReference Thruster => new("Thruster");

    /// <summary>Tibialis Raise, also called tib raise, shin raise, wall tibialis raise.</summary>
    public static ExerciseReference TibialisRaise => new("Tibialis Raise");

    /// <summary>Tire Flip, also called tyre flip.</summary>
    public static ExerciseReference TireFlip => new("Tire Flip");

    /// <summary>Towel Hang, also called rope hang.</summary>
    public static ExerciseReference TowelHang => new("Towel Hang");

    /// <summary>Towel Pull-Up, also called towel chin-up.</summary>
    public static ExerciseReference TowelPullUp => new("Towel Pull-Up");

    /// <summary>Trap Bar Carry, also called hex bar carry, frame carry.</summary>
    public static ExerciseReference TrapBarCarry => new("Trap Bar Carry");

    /// <summary>Trap Bar Deadlift, also called hex bar deadlift, trap bar dl.</summary>
    public static ExerciseReference TrapBarDeadlift => new("Trap Bar Deadlift");

    /// <summary>Trap Bar Jump, also called hex bar jump, loaded jump.</summary>
    public static ExerciseReference TrapBarJump => new("Trap Bar Jump");

    /// <summary>Trap Bar Romanian Deadlift, also called hex bar rdl, trap bar rdl.</summary>
    public static ExerciseReference TrapBarRomanianDeadlift => new("Trap Bar Romanian Deadlift");

    /// <summary>Trap Bar Shrug, also called hex bar shrug.</summary>
    public static ExerciseReference TrapBarShrug => new("Trap Bar Shrug");

    /// <summary>Triceps Dip, also called upright dip, bench dip, bodyweight triceps dip, chair dip.</summary>
    public static ExerciseReference TricepsDip => new("Triceps Dip");

    /// <summary>Triceps Kickback, also called dumbbell kickback, cable kickback (triceps).</summary>
    public static ExerciseReference TricepsKickback => new("Triceps Kickback");

    /// <summary>Triceps Pushdown, also called cable pushdown, rope pushdown, pressdown, pushdown.</summary>
    public static ExerciseReference TricepsPushdown => new("Triceps Pushdown");

    /// <summary>Tuck Jump, also called knee tuck jump.</summary>
    public static ExerciseReference TuckJump => new("Tuck Jump");

    /// <summary>Turkish Get-Up, also called tgu, get-up, kettlebell get-up.</summary>
    public static ExerciseReference TurkishGetUp => new("Turkish Get-Up");

    /// <summary>Underhand Barbell Row, also called yates row, reverse-grip row, supinated barbell row.</summary>
    public static ExerciseReference UnderhandBarbellRow => new("Underhand Barbell Row");

    /// <summary>Underhand Pulldown, also called reverse-grip pulldown, palms-up pulldown.</summary>
    public static ExerciseReference UnderhandPulldown => new("Underhand Pulldown");

    /// <summary>Upright Row, also called barbell upright row, ez-bar upright row, aufrechtes rudern.</summary>
    public static ExerciseReference UprightRow => new("Upright Row");

    /// <summary>V-Squat, also called v-squat machine, power squat machine, lever squat.</summary>
    public static ExerciseReference VSquat => new("V-Squat");

    /// <summary>V-Up, also called jackknife, jackknife sit-up.</summary>
    public static ExerciseReference VUp => new("V-Up");

    /// <summary>Vertical Jump, also called countermovement jump, cmj.</summary>
    public static ExerciseReference VerticalJump => new("Vertical Jump");

    /// <summary>Vertical Leg Press, also called lying leg press.</summary>
    public static ExerciseReference VerticalLegPress => new("Vertical Leg Press");

    /// <summary>Walking, also called incline walk, treadmill walk, rucking.</summary>
    public static ExerciseReference Walking => new("Walking");

    /// <summary>Wall Ball, also called wall ball shot, medicine ball thruster.</summary>
    public static ExerciseReference WallBall => new("Wall Ball");

    /// <summary>Wall Sit, also called wall squat hold, wall chair.</summary>
    public static ExerciseReference WallSit => new("Wall Sit");

    /// <summary>Wall Walk, also called wall climb.</summary>
    public static ExerciseReference WallWalk => new("Wall Walk");

    /// <summary>Weighted Crunch, also called plate crunch.</summary>
    public static ExerciseReference WeightedCrunch => new("Weighted Crunch");

    /// <summary>Weighted Plank, also called plate plank.</summary>
    public static ExerciseReference WeightedPlank => new("Weighted Plank");

    /// <summary>Weighted Push-Up, also called vest push-up, plate-loaded push-up.</summary>
    public static ExerciseReference WeightedPushUp => new("Weighted Push-Up");

    /// <summary>Weighted Sit-Up, also called plate sit-up.</summary>
    public static ExerciseReference WeightedSitUp => new("Weighted Sit-Up");

    /// <summary>Wide Push-Up, also called wide-grip push-up.</summary>
    public static ExerciseReference WidePushUp => new("Wide Push-Up");

    /// <summary>Wide-Grip Bench Press, also called wide-grip barbell bench press.</summary>
    public static ExerciseReference WideGripBenchPress => new("Wide-Grip Bench Press");

    /// <summary>Wide-Grip Cable Row, also called wide cable row, wide seated row.</summary>
    public static ExerciseReference WideGripCableRow => new("Wide-Grip Cable Row");

    /// <summary>Wide-Grip Pull-Up, also called wide pull-up, wide overhand pull-up.</summary>
    public static ExerciseReference WideGripPullUp => new("Wide-Grip Pull-Up");

    /// <summary>Windshield Wiper, also called hanging windshield wiper, lying leg twist.</summary>
    public static ExerciseReference WindshieldWiper => new("Windshield Wiper");

    /// <summary>Wrist Curl, also called barbell wrist curl, palms-up wrist curl, forearm curl.</summary>
    public static ExerciseReference WristCurl => new("Wrist Curl");

    /// <summary>Wrist Roller, also called wrist roll-up.</summary>
    public static ExerciseReference WristRoller => new("Wrist Roller");

    /// <summary>Y Raise, also called prone y raise, incline y raise.</summary>
    public static ExerciseReference YRaise => new("Y Raise");

    /// <summary>Yoke Walk, also called yoke carry, yoke run.</summary>
    public static ExerciseReference YokeWalk => new("Yoke Walk");

    /// <summary>Z Press, also called floor-seated press.</summary>
    public static ExerciseReference ZPress => new("Z Press");

    /// <summary>Zercher Deadlift, also called zercher lift.</summary>
    public static ExerciseReference ZercherDeadlift => new("Zercher Deadlift");

    /// <summary>Zercher Squat, also called zercher barbell squat.</summary>
    public static ExerciseReference ZercherSquat => new("Zercher Squat");

    /// <summary>Zottman Curl, also called rotating curl.</summary>
    public static ExerciseReference ZottmanCurl => new("Zottman Curl");
}
