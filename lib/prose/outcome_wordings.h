// The wordings by which Danish minutes tell what a decision came to: tables, read by outcomes.cc.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "domain/deciding_verbs.h"

namespace referat {

struct Wording {
  std::string_view pattern;  // word_pattern.h
  Outcome outcome;
  Strength strength = Strength::decided;
};

// What says more than a deciding verb by itself (domain/deciding_verbs.cc) and its negation do.
inline constexpr std::array wordings{
    Wording{"^ bortfald*", Outcome::rejected},
    Wording{"forslag* * bortfald*", Outcome::rejected},
    Wording{"ansøgning* * bortfald*", Outcome::rejected},
    Wording{"indstilling* * bortfald*", Outcome::rejected},
    Wording{"^ afslag", Outcome::rejected},
    Wording{"beslut* ikke at", Outcome::rejected},
    Wording{"beslut* ~ ikke at", Outcome::rejected},
    Wording{"beslut* ~ ikke send*", Outcome::rejected},
    Wording{"anbefal* ~ ikke godkend*", Outcome::rejected},
    Wording{"ikke følg* ~ indstilling*", Outcome::rejected},
    Wording{"ikke * følg* ~ indstilling*", Outcome::rejected},
    Wording{"følg* ikke ~ indstilling*", Outcome::rejected},
    Wording{"fulgte ikke ~ indstilling*", Outcome::rejected},
    Wording{"indstilling* ~ ikke følg*", Outcome::rejected},
    Wording{"indstilling* følg* ikke", Outcome::rejected},
    Wording{"indstilling* ~ ikke fulgt", Outcome::rejected},
    Wording{"faldt", Outcome::rejected},
    Wording{"meddel* afslag", Outcome::rejected},
    Wording{"give* afslag", Outcome::rejected},
    Wording{"fasthold* ~ afslag*", Outcome::rejected},
    Wording{"ikke flertal", Outcome::rejected},
    Wording{"* ikke ~ *dispensation*", Outcome::rejected},
    Wording{"* ikke ~ *tilladelse*", Outcome::rejected},
    Wording{"ikke arbejdes videre", Outcome::rejected, Strength::implied},
    Wording{"arbejdes * ikke videre", Outcome::rejected, Strength::implied},
    Wording{"ønske* * ikke at", Outcome::rejected, Strength::implied},
    Wording{"ønsker udvalget ~ ikke at", Outcome::rejected, Strength::implied},
    Wording{"ønsker byrådet ~ ikke at", Outcome::rejected, Strength::implied},
    Wording{"flertal* ~ stemte imod", Outcome::rejected, Strength::implied},
    Wording{"genoptages ikke", Outcome::rejected, Strength::implied},
    Wording{"tages ikke op", Outcome::rejected, Strength::implied},
    Wording{"behandles ikke igen", Outcome::rejected, Strength::implied},

    // "udsatte" is also an adjective: udsatte børn, udsatte boligområder.
    Wording{"udsatte sagen", Outcome::postponed},
    Wording{"udsatte punkt*", Outcome::postponed},
    Wording{"udsatte behandling*", Outcome::postponed},
    Wording{"udsatte beslutning*", Outcome::postponed},
    Wording{"godkend* at udsætte", Outcome::postponed},
    Wording{"godkend* at udskyde", Outcome::postponed},
    Wording{"godkend* * at sagen * udsættes", Outcome::postponed},
    Wording{"godkend* * at sagen * udskydes", Outcome::postponed},
    Wording{"godkend* * at punktet * udsættes", Outcome::postponed},
    Wording{"godkend* * at punktet * udskydes", Outcome::postponed},
    Wording{"fornyet stillingtagen", Outcome::postponed},
    Wording{"fornyet behandling", Outcome::postponed},
    // That the matter comes back. "Administrationen vender tilbage med en status" is no such thing.
    Wording{"tages ~ op igen", Outcome::postponed, Strength::implied},
    Wording{"tages op på * møde*", Outcome::postponed, Strength::implied},
    Wording{"tages med på * møde*", Outcome::postponed, Strength::implied},
    Wording{"behandles igen", Outcome::postponed, Strength::implied},
    Wording{"behandles på ny", Outcome::postponed, Strength::implied},
    Wording{"behandlet igen", Outcome::postponed, Strength::implied},
    Wording{"behandlet på ny", Outcome::postponed, Strength::implied},
    Wording{"behandles på næste møde", Outcome::postponed, Strength::implied},
    Wording{"sagen behandles på * møde*", Outcome::postponed, Strength::implied},
    Wording{"punktet behandles på * møde*", Outcome::postponed, Strength::implied},
    Wording{"drøftes igen", Outcome::postponed, Strength::implied},
    Wording{"ønske* * fornyet stillingtagen", Outcome::postponed},
    Wording{"ønske* * fornyet behandling", Outcome::postponed},
    Wording{"ønske* ~ genoptaget", Outcome::postponed, Strength::implied},
    Wording{"ønske* ~ genoptages", Outcome::postponed, Strength::implied},
    Wording{"ønske* ~ genbehandl*", Outcome::postponed, Strength::implied},
    Wording{"beslut* ~ at genoptage", Outcome::postponed, Strength::implied},
    Wording{"ønske* ~ genfremlagt", Outcome::postponed, Strength::implied},
    Wording{"ønske* ~ genfremsat", Outcome::postponed, Strength::implied},
    Wording{"ønske* at genoptage", Outcome::postponed, Strength::implied},
    Wording{"ønske* ~ behandlet igen", Outcome::postponed, Strength::implied},
    Wording{"ønske* ~ forelagt igen", Outcome::postponed, Strength::implied},
    Wording{"ønske* sagen * udsat", Outcome::postponed, Strength::implied},
    Wording{"ønske* sagen * udskudt", Outcome::postponed, Strength::implied},
    Wording{"ønske* punktet * udsat", Outcome::postponed, Strength::implied},
    Wording{"ønske* punktet * udskudt", Outcome::postponed, Strength::implied},
    Wording{"ønske* at sagen udsættes", Outcome::postponed, Strength::implied},
    Wording{"ønske* at udsætte", Outcome::postponed, Strength::implied},
    Wording{"ønske* at udskyde", Outcome::postponed, Strength::implied},
    Wording{"sagen vender tilbage", Outcome::postponed, Strength::implied},
    Wording{"punktet vender tilbage", Outcome::postponed, Strength::implied},
    Wording{"^ vender tilbage", Outcome::postponed, Strength::implied},
    Wording{"vende* tilbage på * møde*", Outcome::postponed, Strength::implied},
    Wording{"*udvalget vender tilbage til", Outcome::postponed, Strength::implied},
    Wording{"*rådet vender tilbage til", Outcome::postponed, Strength::implied},
    Wording{"direktionen vender tilbage til", Outcome::postponed, Strength::implied},
    Wording{"vendes tilbage til", Outcome::postponed, Strength::implied},
    Wording{"sagen kommer igen", Outcome::postponed, Strength::implied},
    Wording{"punktet kommer igen", Outcome::postponed, Strength::implied},
    Wording{"på dagsorden* igen", Outcome::postponed, Strength::implied},
    Wording{"på dagsorden* * næste møde", Outcome::postponed, Strength::implied},
    Wording{"beslutning* træffes på", Outcome::postponed, Strength::implied},
    Wording{"ikke færdigbehandlet", Outcome::postponed, Strength::implied},
    Wording{"ikke behandlet", Outcome::postponed, Strength::implied},
    Wording{"ikke nået", Outcome::postponed, Strength::implied},
    Wording{"nåede ikke", Outcome::postponed, Strength::implied},
    Wording{"sagen afventer", Outcome::postponed, Strength::implied},
    Wording{"punktet afventer", Outcome::postponed, Strength::implied},
    Wording{"i bero", Outcome::postponed, Strength::implied},
    Wording{"forelægges sagen igen", Outcome::postponed, Strength::implied},
    Wording{"sagen genfrem*", Outcome::postponed, Strength::implied},
    Wording{"genfremlægge* sagen", Outcome::postponed, Strength::implied},
    Wording{"genfremsætte* sagen", Outcome::postponed, Strength::implied},
    Wording{"punktet genfrem*", Outcome::postponed, Strength::implied},
    Wording{"forelægges igen", Outcome::postponed, Strength::implied},
    Wording{"forelægges på ny", Outcome::postponed, Strength::implied},
    Wording{"overgår til * møde*", Outcome::postponed, Strength::implied},
    Wording{"flyttes til * møde*", Outcome::postponed, Strength::implied},
    Wording{"overføres til * møde*", Outcome::postponed, Strength::implied},

    Wording{"sagen udgår", Outcome::withdrawn},
    Wording{"punktet udgår", Outcome::withdrawn},
    Wording{"sagen udgik", Outcome::withdrawn},
    Wording{"punktet udgik", Outcome::withdrawn},
    Wording{"sagen * udgået", Outcome::withdrawn},
    Wording{"punktet * udgået", Outcome::withdrawn},
    Wording{"^ udgår", Outcome::withdrawn},
    Wording{"^ udgik", Outcome::withdrawn},
    Wording{"^ udgået", Outcome::withdrawn},
    Wording{"tag* ~ af dagsorden*", Outcome::withdrawn},
    Wording{"tog ~ af dagsorden*", Outcome::withdrawn},
    Wording{"udgå* ~ af dagsorden*", Outcome::withdrawn},
    Wording{"udgik ~ af dagsorden*", Outcome::withdrawn},
    Wording{"slette* ~ af dagsorden*", Outcome::withdrawn},
    Wording{"^ af dagsorden*", Outcome::withdrawn},
    Wording{"sagen blev taget af", Outcome::withdrawn, Strength::implied},
    Wording{"punktet blev taget af", Outcome::withdrawn, Strength::implied},
    Wording{"trække* ~ tilbage", Outcome::withdrawn},
    Wording{"trak ~ tilbage", Outcome::withdrawn},
    Wording{"* trukket tilbage", Outcome::withdrawn},
    Wording{"tilbagetrukket", Outcome::withdrawn},
    Wording{"trukket", Outcome::withdrawn},
    Wording{"punktet bortfald*", Outcome::withdrawn},
    Wording{"sagen bortfald*", Outcome::withdrawn},
    Wording{"sagen * bortfaldet", Outcome::withdrawn},
    Wording{"punktet * bortfaldet", Outcome::withdrawn},

    Wording{"til *efterretning*", Outcome::noted},
    Wording{"taget efterretning", Outcome::noted},
    Wording{"ad notam", Outcome::noted},
    Wording{"noterede sig", Outcome::noted, Strength::implied},
    Wording{"tag* til orientering", Outcome::noted},
    Wording{"tog ~ til orientering", Outcome::noted},
    Wording{"blev orienteret", Outcome::noted, Strength::implied},
    Wording{"orientering* ~ givet", Outcome::noted},
    Wording{"orientering* ~ taget", Outcome::noted},
    Wording{"orienteredes", Outcome::noted, Strength::talked},

    Wording{"følge* indstillingspunkt #", Outcome::approved_with_changes},
    Wording{"følge* indstillingens punkt #", Outcome::approved_with_changes},
    Wording{"følge* indstillingens pkt #", Outcome::approved_with_changes},
    // "følgende" is no such verb.
    Wording{"følge ~ indstilling*", Outcome::approved},
    Wording{"følger ~ indstilling*", Outcome::approved},
    Wording{"indstilling* ~ følges", Outcome::approved},
    Wording{"fulgte ~ indstilling*", Outcome::approved},
    Wording{"indstilling* ~ fulgt", Outcome::approved},
    Wording{"*udvalget * enig* om at", Outcome::approved, Strength::announced},
    Wording{"*rådet * enig* om at", Outcome::approved, Strength::announced},
    Wording{"*udvalget vælger at", Outcome::approved, Strength::implied},
    Wording{"*rådet vælger at", Outcome::approved, Strength::implied},
    // Of a person: "Sundhedsplejen er udpeget til pilotprojekt" is news.
    Wording{"blev ~ valgt", Outcome::approved, Strength::implied},
    Wording{"er ~ valgt", Outcome::approved, Strength::implied},
    Wording{"^ valgt", Outcome::approved, Strength::implied},
    Wording{"valgt som", Outcome::approved, Strength::implied},
    Wording{"valgt til", Outcome::approved, Strength::implied},
    Wording{"valgte ~ som", Outcome::approved, Strength::implied},
    Wording{"valgte ~ til", Outcome::approved, Strength::implied},
    Wording{"vælges", Outcome::approved, Strength::implied},
    Wording{"pege* på ~ som", Outcome::approved, Strength::implied},
    Wording{"blev ~ udpeget", Outcome::approved, Strength::implied},
    Wording{"er ~ udpeget", Outcome::approved, Strength::implied},
    Wording{"^ udpeget", Outcome::approved, Strength::implied},
    Wording{"udpeget som", Outcome::approved, Strength::implied},
    Wording{"udpeges", Outcome::approved, Strength::implied},
    Wording{"udpeger", Outcome::approved, Strength::implied},
    Wording{"udpegede", Outcome::approved, Strength::implied},
    Wording{"tildeles", Outcome::approved, Strength::implied},
    Wording{"konstituerede sig", Outcome::approved, Strength::implied},
    Wording{"give* ~ dispensation", Outcome::approved},
    Wording{"give* ~ tilladelse", Outcome::approved},
    Wording{"meddel* ~ dispensation", Outcome::approved},
    Wording{"meddel* ~ tilladelse", Outcome::approved},
    Wording{"dispensation* * meddel*", Outcome::approved},
    Wording{"flertal* ~ stemte for", Outcome::approved, Strength::implied},

    Wording{"send* ~ tilbage", Outcome::referred},
    Wording{"send* ~ retur", Outcome::referred},
    Wording{"send* ~ til behandling", Outcome::referred},
    Wording{"send* ~ til realitetsbehandling", Outcome::referred},
    Wording{"send* ~ til * behandling", Outcome::referred},
    Wording{"send* ~ til udvalgsbehandling", Outcome::referred},
    Wording{"send* ~ til drøftelse", Outcome::referred},
    // However long what is sent is called.
    Wording{"til behandling i *udvalg*", Outcome::referred, Strength::implied},
    Wording{"til behandling i byrådet", Outcome::referred, Strength::implied},
    Wording{"send* ~ sagen * til", Outcome::referred},
    Wording{"send* forslaget * til", Outcome::referred},
    Wording{"send* punktet * til", Outcome::referred},
    Wording{"sagen sendes * til", Outcome::referred},
    Wording{"henskyde* ~ til", Outcome::referred},
    Wording{"henskød ~ til", Outcome::referred},
    Wording{"viderefør* ~ til *udvalget", Outcome::referred},
    Wording{"viderefør* ~ til byrådet", Outcome::referred},
    Wording{"send* ~ i høring", Outcome::referred},
    Wording{"send* ~ i offentlig høring", Outcome::referred},
    Wording{"henvise ~ til ~ *udvalg*", Outcome::referred},
    Wording{"henviser ~ til ~ *udvalg*", Outcome::referred},
    Wording{"henvises ~ til ~ *udvalg*", Outcome::referred},
    Wording{"henviste ~ til ~ *udvalg*", Outcome::referred},
    Wording{"henvist ~ til", Outcome::referred},
    Wording{"fremsendes til", Outcome::referred},
    Wording{"fremsendes med anbefaling", Outcome::referred},

    // A recommendation leaves the decision to the next body, whatever it wants decided there.
    // "den anbefalede model" and "som anbefalet" speak of what was recommended before.
    Wording{"anbefales", Outcome::referred},
    Wording{"anbefaler", Outcome::referred},
    Wording{"at anbefale", Outcome::referred},
    Wording{"kan anbefale", Outcome::referred},
    Wording{"^ anbefalet", Outcome::referred},
    Wording{"blev anbefalet", Outcome::referred},
    Wording{"er anbefalet", Outcome::referred},
    Wording{"enstemmigt anbefalet", Outcome::referred},
    Wording{"sagen anbefalet", Outcome::referred},
    Wording{"indstilling* anbefalet", Outcome::referred},
    Wording{"*udvalget anbefalede", Outcome::referred},
    Wording{"flertal* anbefalede", Outcome::referred},
    Wording{"direktionen anbefalede", Outcome::referred},
    // "Det indstilles, at …" and "CKE indstiller" are the recommendation that the decision is on.
    Wording{"*udvalget indstiller", Outcome::referred},
    Wording{"direktionen indstiller", Outcome::referred},
    Wording{"at indstille til", Outcome::referred},
    Wording{"indstilles til", Outcome::referred},
    Wording{"^ indstilles", Outcome::referred},
    Wording{"^ indstillet", Outcome::referred},

    Wording{"drøftelse*", Outcome::discussed, Strength::talked},
    Wording{"drøftedes", Outcome::discussed, Strength::talked},
};

// These and those that follow from the deciding verbs. Within a sentence the earliest match counts
// among equals; at the same place the first in this list.
[[nodiscard]] const std::vector<Wording>& all_wordings();

// How reports begin: what is told in them was decided by others, or isn't yet.
inline constexpr std::array report_beginnings =
    std::to_array<std::string_view>({"orienterede", "orienteret om", "orienteres om",
                                     "orienterer om", "oplyste at", "redegjorde for"});

// In a report, the body's own decision.
inline constexpr std::array own_beginnings = std::to_array<std::string_view>(
    {"^ *udvalget", "^ *udvalg", "^ byrådet", "^ *rådet", "^ direktionen", "^ kommunalbestyrelsen",
     "^ sagen", "^ punktet", "^ tage* til efterretning", "^ orientering*", "^ redegørelse*",
     "^ indstilling*", "^ det blev", "^ yderligere besluttede", "^ derudover besluttede",
     "^ endvidere besluttede", "^ herefter", "^ herudover besluttede"});

// What is approved is that it is sent on.
inline constexpr std::array approved_to_be_sent = std::to_array<std::string_view>(
    {"godkendte * at sagen * send*", "godkendte * at forslaget * send*",
     "godkendte * at punktet * send*", "godkendte * at sende sagen", "godkendte * at oversende",
     "vedtog * at sagen * send*", "vedtog * at forslaget * send*", "vedtog * at punktet * send*",
     "vedtog * at sende sagen", "vedtog * at oversende"});

// All of the matter goes back or on, whatever was refused before.
inline constexpr std::array matter_sent_on = std::to_array<std::string_view>(
    {"^ sagen send*", "^ sagen * tilbagesend*", "^ sagen * oversend*", "^ sagen blev send*",
     "^ punktet send*", "^ send*", "^ tilbagesend*", "^ oversend*", "^ *udvalget send* sagen",
     "^ byrådet send* sagen", "^ * send* sagen tilbage"});

// At the end of what introduces a list of decisions: "Udvalget besluttede".
inline constexpr auto before_decisions =
    std::to_array<std::string_view>({"besluttede", "beslutter", "besluttede at", "beslutter at",
                                     "besluttede følgende", "beslutter følgende"});

// A decision, not news of one: "Formanden oplyste, at udvalget har besluttet".
inline constexpr std::array deciding_now = std::to_array<std::string_view>(
    {"besluttede", "beslutter", "blev * besluttet", "blev besluttet"});

inline constexpr std::array decided_otherwise = std::to_array<std::string_view>(
    {"^ forvaltningen", "^ administrationen", "^ borgmesteren", "^ formanden", "^ på mødet i",
     "^ på mødet den", "^ ved behandling*"});

// "og besluttede at …", "og udvalget besluttede, at …"
inline constexpr std::array deciding_first = std::to_array<std::string_view>(
    {"^ besluttede", "^ beslutter", "^ *udvalget besluttede", "^ *rådet besluttede",
     "^ *udvalget beslutter", "^ *rådet beslutter"});

// What the next body is to decide, whatever stands before: "Orienteringen anbefales taget til …".
inline constexpr std::array recommendations = std::to_array<std::string_view>(
    {"anbefales taget", "anbefales godkendt", "anbefales tiltrådt", "anbefales vedtaget",
     "anbefales afvist", "indstilles taget", "indstilles godkendt", "indstilles tiltrådt",
     "indstilles vedtaget", "indstilles afvist"});

// Another case of the agenda: "Dagsordenen blev godkendt. Sag nr. 11 blev taget af."
inline constexpr std::array other_cases =
    std::to_array<std::string_view>({"^ sag nr", "^ sag #", "^ sagerne #"});

// What others said of the matter.
inline constexpr std::array noted_remarks = std::to_array<std::string_view>(
    {"*bemærkning* ~ til efterretning", "hør* ~ til efterretning", "*udtalelse* ~ til efterretning",
     "kommentar* ~ til efterretning", "hør* ~ tager det til efterretning",
     "hør* ~ tog det til efterretning", "hør* ~ tager dem til efterretning",
     "hør* ~ tog dem til efterretning"});

// Somebody else's words, where they are what is noted.
inline constexpr std::array remark_names =
    std::to_array<std::string_view>({"*bemærkning*", "hør*", "*udtalelse*", "kommentar*"});

// Who may take part is settled before the matter is.
inline constexpr std::array of_disqualification =
    std::to_array<std::string_view>({"inhabil*", "habil*"});

// A sentence of its own that goes on with the decision before.
inline constexpr std::array remark_beginnings =
    std::to_array<std::string_view>({"^ med * bemærkning*", "^ med følgende", "^ idet", "^ dog",
                                     "^ med * tilføjelse*", "^ med * ændring*"});

// What makes an approval conditional.
inline constexpr std::array conditions = std::to_array<std::string_view>({"med følgende",
                                                                          "med den bemærkning",
                                                                          "med de bemærkninger",
                                                                          "med bemærkning*",
                                                                          "med en bemærkning*",
                                                                          "med nedenstående",
                                                                          "med præcisering*",
                                                                          "med den tilføjelse",
                                                                          "med tilføjelse*",
                                                                          "med de tilføjelser",
                                                                          "med den ændring",
                                                                          "med de ændringer",
                                                                          "med ændring*",
                                                                          "med de ~ ændringer",
                                                                          "med den præcisering",
                                                                          "med forbehold",
                                                                          "under forudsætning",
                                                                          "forudsat",
                                                                          "på betingelse",
                                                                          "på den betingelse",
                                                                          "med undtagelse",
                                                                          "med den undtagelse*",
                                                                          "bortset fra",
                                                                          "dog",
                                                                          "men skal",
                                                                          "men med",
                                                                          "under forbehold",
                                                                          "i ændret form"});

// "idet det vil være hensigtsmæssigt" gives a reason, "idet udvalget anerkender svarene" a
// courtesy; "idet udgiften afsættes fra puljen" a condition.
inline constexpr std::array reasons = std::to_array<std::string_view>(
    {"idet det er", "idet det vil være", "idet der er", "idet det vurderes", "idet det findes",
     "idet det anses", "idet der henvises", "idet man er", "idet * anerkend*",
     "idet udvalget ~ anerkend*", "idet byrådet ~ anerkend*", "idet * takke*", "idet * kvittere*",
     "idet * roste", "idet * roser", "idet * glæde*", "idet * ser frem", "idet * noterede sig",
     "idet * til efterretning"});

// A remark that changes nothing, unless it goes on: "med bemærkning om, at udvalget takker".
inline constexpr std::array courteous_remarks = std::to_array<std::string_view>(
    {"bemærkning* om at * takke*", "bemærkning* om at * kvittere*", "bemærkning* om at * anerkend*",
     "bemærkning* om at * glæde*"});
inline constexpr std::array going_on_with_more = std::to_array<std::string_view>(
    {"og at", "samt at", "men", "dog", "og ønsker", "og beder", "og skal"});

// What they noted beside their talk: "Der var en dialog, som blev taget til efterretning".
inline constexpr std::array noted_after_all = std::to_array<std::string_view>(
    {"som blev taget til efterretning", "der blev taget til efterretning",
     "hvilket blev taget til efterretning", "som * tog til efterretning",
     "hvilket * tog til efterretning"});

}  // namespace referat
