#include "prose/outcomes.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "domain/deciding_verbs.h"

using namespace referat;

namespace {

void check_all(Outcome expected, const std::vector<std::string>& texts) {
  for (const auto& text : texts) {
    INFO(text);
    CHECK(outcome_name(recognise_outcome(text)) == outcome_name(expected));
  }
}

}  // namespace

TEST_CASE("a deciding verb tells its outcome by itself, in the forms that its row names") {
  for (const DecidingVerb& verb : deciding_verbs()) {
    for (const auto form : forms_of(verb, verb.tells & ~form::stem)) {
      check_all(verb.outcome, {"Planen " + std::string(form) + "."});
    }
    if ((verb.tells & form::stem) != 0) {
      check_all(verb.outcome, {"Planen " + std::string(verb.forms.participle) + "."});
    }
  }
}

TEST_CASE("»ikke« makes a refusal of the verbs that are so negated") {
  for (const DecidingVerb& verb : deciding_verbs()) {
    const std::string participle(verb.forms.participle);
    const std::string past(verb.forms.past);
    const std::string passive(verb.forms.passive);
    if ((verb.negated & negation::before) != 0) {
      check_all(Outcome::rejected, {"Planen blev ikke " + participle + "."});
    }
    if ((verb.negated & negation::behind) != 0) {
      check_all(Outcome::rejected, {"Man " + past + " ikke planen."});
    }
    if ((verb.negated & negation::modal) != 0) {
      check_all(Outcome::rejected, {"Det meddeles, at planen ikke kan " + passive + "."});
    }
  }
}

TEST_CASE("approvals") {
  check_all(Outcome::approved,
            {"Godkendt.", "Tiltrådt", "Enstemmigt vedtaget.", "Byrådet godkendte indstillingen.",
             "Begge indstillingspunkter blev godkendt.", "Udvalget følger indstillingen.",
             "Sagen blev drøftet. Planen blev godkendt.", "Godkendt med stor ros.",
             "Godkendt. Forslag om udsatte børn indgår i budgettet.",
             "Økonomiudvalget besluttede at sætte arbejdet i gang."});
}

TEST_CASE("who may take part decides nothing on the matter, unless that is all there is") {
  check_all(Outcome::discussed,
            {"Udvalget besluttede, at Ida Holm (A) er inhabil. Sagen blev drøftet.",
             "Udvalget besluttede, at de begge er habile i sagen.\nSagen blev drøftet."});
  check_all(Outcome::approved, {"Godkendt. Ida Holm (A) var inhabil og forlod mødet.",
                                "Byrådet besluttede, at Ida Holm (A) ikke var inhabil."});
}

TEST_CASE("a decision that isn't released yet refuses nothing, wherever it stands") {
  check_all(Outcome::unknown, {"Udvalget undlod at tage stilling.\nBeslutning ikke frigivet"});
  check_all(Outcome::approved, {"Godkendt.\n03-05-2022 Byrådet\nBeslutning ikke frigivet"});
}

TEST_CASE("what is sent to another body is sent on, whatever it is called") {
  check_all(
      Outcome::referred,
      {"Byrådet besluttede at sende kalenderen for Byrådet og Havneudvalget i 2024 og 2025 til "
       "behandling i Havneudvalget."});
  check_all(Outcome::approved, {"Godkendt. Sagen går videre til behandling i Havneudvalget."});
  check_all(Outcome::unknown, {"Udvalget ønsker en sag til behandling i Havneudvalget."});
}

TEST_CASE("what is asked behind »om der« is not decided") {
  check_all(Outcome::unknown, {"Sagens emne skal være, om der er besluttet lokale regler."});
  check_all(Outcome::discussed, {"Udvalget drøftede, om der er vedtaget for mange regler."});
}

TEST_CASE("beside an answer that was noted the matter itself counts") {
  check_all(
      Outcome::discussed,
      {"Udvalget drøftede sagen og tog høringssvarene til efterretning.",
       "Udvalget drøftede sagen, udvalget anerkender Seniorrådets høringssvar og tager det til "
       "efterretning."});
  check_all(Outcome::noted, {"Høringssvaret blev drøftet og taget til efterretning.",
                             "Seniorrådets bemærkninger blev taget til efterretning."});
}

TEST_CASE("approvals on conditions") {
  check_all(Outcome::approved_with_changes,
            {"Godkendt, idet udgiften afholdes af puljen.", "Tiltrådt, dog uden punkt 3.",
             "Godkendt med følgende kommentarer:\n- Der skal ikke skiftes navn.",
             "Tiltrådt, med den bemærkning at sagen følges.",
             "Det blev besluttet at følge indstillingspunkt 2, og der afsættes ingen midler."});
}

TEST_CASE("a reason is no condition") {
  check_all(Outcome::approved, {"Godkendt, idet det vil være nyttigt for de unge.",
                                "Godkendt, idet det vurderes at være rettidigt."});
}

TEST_CASE("a courtesy is no condition") {
  check_all(Outcome::approved, {"Godkendt med bemærkning om, at udvalget takker for svarene.",
                                "Godkendt idet udvalget drøftede og anerkendte svarene.",
                                "Godkendt, idet udvalget anerkendte høringssvarene.",
                                "Godkendt, idet udvalget takker for høringssvaret.",
                                "Tiltrådt, idet udvalget noterede sig bilaget."});
  check_all(Outcome::approved_with_changes,
            {"Godkendt med bemærkning om, at udvalget takker for svarene, og at ruten flyttes.",
             "Godkendt med den undtagelse, at ruten ikke flyttes."});
}

TEST_CASE("rejections") {
  check_all(Outcome::rejected,
            {"Ikke godkendt.", "Forslaget blev afvist.", "Forkastet.",
             "Udvalget imødekom ikke ansøgningen.", "Byrådet godkendte ikke sagen."});
}

TEST_CASE("postponements, and the adjective that looks like one") {
  check_all(Outcome::postponed,
            {"Udskudt.", "Sagen udsættes til næste møde.", "Udsat",
             "Udvalget besluttede at udsætte sagen.", "Direktionen ønsker fornyet stillingtagen.",
             "Sagen udsat. Sendes tilbage til forvaltningen."});
  check_all(Outcome::unknown, {"Udsatte boligområder."});
}

TEST_CASE("noted, discussed, sent on, withdrawn") {
  check_all(Outcome::noted, {"Taget til efterretning.", "Direktionen tog sagen til efterretning.",
                             "Udvalget blev orienteret."});
  check_all(Outcome::discussed,
            {"Drøftet.", "Udvalget drøftede sagen og planlagde et møde.",
             "Drøftede planen med følgende kommentarer:\n- Punkt 5 skal udgå."});
  check_all(Outcome::referred, {"Oversendt til Økonomiudvalget.", "Sagen sendes i høring."});
  check_all(Outcome::withdrawn,
            {"Punktet udgår.", "Taget af dagsordenen.", "Udgår", "Sagen er udgået."});
}

TEST_CASE("a recommendation to the next body is no approval") {
  check_all(Outcome::referred,
            {"Anbefales.", "Anbefales godkendt.", "Anbefalet.", "Enstemmigt anbefalet.",
             "Indstillingen anbefales til Byrådets godkendelse.",
             "Økonomiudvalget anbefaler indstillingen over for Byrådet.",
             "Udvalget anbefaler, at Byrådet godkender planen.",
             "Udvalget besluttede at anbefale Byrådet at godkende planen.",
             "Et flertal anbefalede forslaget.", "Sagen blev anbefalet.",
             "Økonomiudvalget indstiller, at Byrådet godkender budgettet.",
             "Direktionen besluttede at indstille til Økonomiudvalget, at planen vedtages.",
             "Indstilles til Byrådets godkendelse.", "Oversendes til Byrådet.",
             "Oversendes til Byrådet med anbefaling.", "Fremsendes til Byrådets godkendelse.",
             "Anbefales over for Byrådet med den tilføjelse, at ruten følges op.",
             "Model 2 anbefales. Ida Holm (V) kunne ikke tiltræde."});
}

TEST_CASE("what was recommended before doesn't hide the decision on it") {
  check_all(Outcome::approved,
            {"Den anbefalede model blev godkendt.", "Økonomiudvalgets anbefaling blev godkendt.",
             "Som anbefalet af udvalget godkendt.", "Godkendt som anbefalet.",
             "Godkendt. Sagen oversendes til Byrådet.", "Tiltrådt og oversendes til Byrådet.",
             "Det indstilles, at planen godkendes. Godkendt."});
  check_all(Outcome::rejected, {"Kan ikke anbefales.", "Udvalget anbefaler ikke forslaget."});
  check_all(Outcome::mixed, {"Punkt 1 anbefales. Punkt 2 anbefales ikke."});
}

TEST_CASE("contradicting sentences are mixed") {
  check_all(Outcome::mixed, {"Punkt 1 blev godkendt. Punkt 2 blev ikke godkendt.",
                             "Kommissoriet tiltrådt. Resten udskudt."});
}

TEST_CASE("what a decision excepts has an outcome of its own, if one is told") {
  check_all(Outcome::mixed,
            {"Godkendt med undtagelse af støtten til Natteravnene, som behandles igen i april.",
             "Tiltrådt, bortset fra punkt 3, der udskydes.",
             "Godkendt på nær afsnit 2, som ikke kan godkendes.",
             "Anbefales, bortset fra punkt 5, som udsættes.",
             "Vedtaget med undtagelse af kravet om carporte, der sendes tilbage til forvaltningen.",
             "Godkendt, dog punkt 3 udsættes.", "Tiltrådt, idet punkt 2 ikke godkendes."});
  check_all(Outcome::approved_with_changes,
            {"Godkendt, bortset fra V, der ikke kunne godkende planen.",
             "Godkendt med undtagelse af Ida Holm (V), som ikke kunne tiltræde.",
             "Godkendt, bortset fra punkt 4.", "Dagsordenen blev godkendt, idet punkt 8 udgår.",
             "Godkendt, idet punkt 2 ændres til 40 kr.",
             "Godkendt med undtagelse af de regler, der gælder for havnen.",
             "Godkendt, idet åbningen udskydes til maj."});
  CHECK(recognise_outcomes("Godkendt, bortset fra punkt 3, der behandles igen i maj.") ==
        std::vector{Outcome::approved, Outcome::postponed});
}

TEST_CASE("the sentence that says an outcome is found within a statement, too") {
  const std::string_view text = "Der var kaffe. Punkt 1 blev godkendt, mens punkt 2 blev udsat.";
  CHECK(deciding_sentence(text, Outcome::postponed) == text.find("Punkt 1"));
}

TEST_CASE("a lost amendment and a member's dissent don't change the outcome") {
  check_all(
      Outcome::approved,
      {"Ændringsforslaget blev forkastet. Indstillingen blev herefter godkendt.",
       "Godkendt. V kunne ikke tiltræde.", "Godkendt. V og L mener, at planen ikke kan godkendes.",
       "Godkendt. Et mindretal kunne ikke anbefale planen.",
       "Tiltrådt. Mindretallet kunne ikke godkende den.",
       "Model 2 godkendt. Ida Holm (V) kunne ikke tiltræde."});
}

TEST_CASE("a relative clause speaks of something else") {
  CHECK(
      recognise_outcome("Ikke godkendt. Udvalget henviser til den strategi, som Byrådet vedtog.") ==
      Outcome::rejected);
}

TEST_CASE("what says nothing is unknown") {
  check_all(Outcome::unknown, {"", "Ingen bemærkninger.", "Partiforslag"});
}

TEST_CASE("wordings as the minutes print them") {
  const std::vector<std::pair<std::string, Outcome>> table{
      {"Indstillingen blev tiltrådt.", Outcome::approved},
      {"Vedtaget med 14 stemmer mod 3.", Outcome::approved},
      {"Bevillingen imødekommes.", Outcome::approved},
      {"Udvalget kan tiltræde forslaget.", Outcome::approved},
      {"Indstillingen følges.", Outcome::approved},
      {"Indstillingen blev godkendt uden afstemning.", Outcome::approved},
      {"Godkendt under forudsætning af, at Byrådet giver bevillingen.",
       Outcome::approved_with_changes},
      {"Godkendt, bortset fra punkt 4.", Outcome::approved_with_changes},
      {"Kan ikke anbefales.", Outcome::rejected},
      {"Ansøgningen blev afslået.", Outcome::rejected},
      {"Der meddeles afslag.", Outcome::rejected},
      {"Forslaget faldt.", Outcome::rejected},
      {"Sagen blev udsat med henblik på nye beregninger.", Outcome::postponed},
      {"Udvalget udsatte sagen.", Outcome::postponed},
      {"Punktet blev udskudt.", Outcome::postponed},
      {"Tages til efterretning.", Outcome::noted},
      {"Orienteringen blev givet.", Outcome::noted},
      {"Udvalget tog redegørelsen til orientering.", Outcome::noted},
      {"Udvalget drøftede sagen.", Outcome::discussed},
      {"Sagen henvises til Økonomiudvalget.", Outcome::referred},
      {"Sendes tilbage til forvaltningen.", Outcome::referred},
      {"Sagen blev taget af dagsordenen.", Outcome::withdrawn},
      {"Forslaget blev trukket.", Outcome::withdrawn},
      {"Intet.", Outcome::unknown},
      {"Næste møde er den 5. maj.", Outcome::unknown},
  };
  for (const auto& [text, expected] : table) check_all(expected, {text});
}

TEST_CASE("more wordings, as committees of many municipalities write them") {
  const std::vector<std::pair<std::string, Outcome>> table{
      {"Udvalget tiltrådte indstillingen.", Outcome::approved},
      {"Tiltrådt som indstillet.", Outcome::approved},
      {"Godkendt som indstillet.", Outcome::approved},
      {"Indstillet godkendt.", Outcome::referred},
      {"Kommunalbestyrelsen vedtog enstemmigt forslaget.", Outcome::approved},
      {"Et enigt udvalg godkendte indstillingen.", Outcome::approved},
      {"Et flertal bestående af A, F og Ø stemte for indstillingen. Et mindretal bestående af V "
       "stemte imod. Indstillingen er dermed godkendt.",
       Outcome::approved},
      {"For stemte 15 (A, B, F). Imod stemte 10 (V, C). Vedtaget.", Outcome::approved},
      {"Økonomiudvalgets indstilling blev vedtaget.", Outcome::approved},
      {"Forvaltningens indstilling følges.", Outcome::approved},
      {"Der gives dispensation som ansøgt.", Outcome::approved},
      {"Dispensation meddeles.", Outcome::approved},
      {"Udvalget meddelte dispensation.", Outcome::approved},
      {"Bevillingen frigives.", Outcome::approved},
      {"Anlægsbevillingen blev frigivet.", Outcome::approved},
      {"Udvalget besluttede at yde tilskud på 50.000 kr.", Outcome::approved},
      {"Ansøgningen imødekommes med 25.000 kr.", Outcome::approved},
      {"Birgit Lund blev valgt som formand.", Outcome::approved},
      {"Lokalplanen vedtages endeligt.", Outcome::approved},
      {"Godkendt med den bemærkning, at forvaltningen følger op på støjen.",
       Outcome::approved_with_changes},
      {"Godkendt med bemærkning om, at der skal holdes borgermøde.",
       Outcome::approved_with_changes},
      {"Tiltrådt med den ændring, at høringsfristen forlænges til 8 uger.",
       Outcome::approved_with_changes},
      {"Godkendt med tilføjelse om cykelparkering.", Outcome::approved_with_changes},
      {"Udvalget godkendte indstillingen med følgende ændringer: Taksten fastsættes til 40 kr.",
       Outcome::approved_with_changes},
      {"Godkendt, dog således at evalueringen fremlægges i efteråret.",
       Outcome::approved_with_changes},
      {"Godkendt under forbehold for finansieringen.", Outcome::approved_with_changes},
      {"Godkendt på betingelse af, at grunden købes.", Outcome::approved_with_changes},
      {"Indstillingen tiltrædes med den præcisering, at ordningen gælder alle skoler.",
       Outcome::approved_with_changes},
      {"Godkendt i ændret form.", Outcome::approved_with_changes},
      {"Ikke tiltrådt.", Outcome::rejected},
      {"Indstillingen blev ikke tiltrådt.", Outcome::rejected},
      {"Udvalget kan ikke tiltræde indstillingen.", Outcome::rejected},
      {"Udvalget kunne ikke godkende forslaget.", Outcome::rejected},
      {"Der gives ikke dispensation.", Outcome::rejected},
      {"Udvalget meddelte afslag.", Outcome::rejected},
      {"Der gives afslag på ansøgningen.", Outcome::rejected},
      {"Forslaget kunne ikke vedtages.", Outcome::rejected},
      {"Forslaget opnåede ikke flertal.", Outcome::rejected},
      {"Forslaget blev nedstemt med 9 stemmer mod 6.", Outcome::rejected},
      {"Ansøgningen kan ikke imødekommes.", Outcome::rejected},
      {"Udvalget meddeler, at ansøgningen ikke kan imødekommes.", Outcome::rejected},
      {"Udvalget fandt, at planen ikke kunne anbefales.", Outcome::rejected},
      {"Udvalget ønsker ikke at gå videre med forslaget.", Outcome::rejected},
      {"Sagen udsættes til mødet den 12. marts 2019.", Outcome::postponed},
      {"Udsættes til næste møde.", Outcome::postponed},
      {"Udsættes.", Outcome::postponed},
      {"Udsat til behandling på næste møde.", Outcome::postponed},
      {"Sagen blev udsat på foranledning af V.", Outcome::postponed},
      {"Sagen udskydes, indtil høringen er afsluttet.", Outcome::postponed},
      {"Behandlingen af punktet blev udskudt.", Outcome::postponed},
      {"Beslutningen udskydes til budgetlægningen.", Outcome::postponed},
      {"Sagen genoptages på næste møde.", Outcome::postponed},
      {"Genoptages.", Outcome::postponed},
      {"Punktet genoptages på et kommende møde.", Outcome::postponed},
      {"Sagen tages op igen på mødet i maj.", Outcome::postponed},
      {"Sagen sættes i bero.", Outcome::postponed},
      {"Sagen forelægges på ny på næste møde.", Outcome::postponed},
      {"Overgår til næste møde.", Outcome::postponed},
      {"Punktet flyttes til næste møde.", Outcome::postponed},
      {"Sagen nåede ikke at blive behandlet og udsættes.", Outcome::postponed},
      {"Taget til orientering.", Outcome::noted},
      {"Orienteringen taget til efterretning.", Outcome::noted},
      {"Orientering givet.", Outcome::noted},
      {"Udvalget tager orienteringen til efterretning.", Outcome::noted},
      {"Til efterretning.", Outcome::noted},
      {"Taget til efterretning med bemærkning om, at udvalget ønsker en status i juni.",
       Outcome::noted},
      {"Udvalget tog afrapporteringen til efterretning og ser frem til næste status.",
       Outcome::noted},
      {"Udvalget orienteredes.", Outcome::noted},
      {"Forvaltningen orienterede om sagen.", Outcome::noted},
      {"Redegørelsen blev noteret.", Outcome::noted},
      {"Udvalget drøftede oplægget.", Outcome::discussed},
      {"Sagen blev drøftet.", Outcome::discussed},
      {"Temaet drøftedes.", Outcome::discussed},
      {"Drøftet, og forvaltningen arbejder videre.", Outcome::discussed},
      {"Sendes tilbage til udvalget.", Outcome::referred},
      {"Tilbagesendt til forvaltningen.", Outcome::referred},
      {"Sagen sendes tilbage til fornyet behandling i udvalget.", Outcome::referred},
      {"Oversendes til budgetforhandlingerne.", Outcome::referred},
      {"Oversendes til Økonomiudvalget med anbefaling.", Outcome::referred},
      {"Sagen blev oversendt til behandling i Teknik- og Miljøudvalget.", Outcome::referred},
      {"Forslaget henvises til Børne- og Skoleudvalget.", Outcome::referred},
      {"Videresendes til Byrådet.", Outcome::referred},
      {"Sendes i offentlig høring.", Outcome::referred},
      {"Anbefales Byrådet.", Outcome::referred},
      {"Fremsendes med anbefaling.", Outcome::referred},
      {"Indstillingen anbefales.", Outcome::referred},
      {"Sagen taget af dagsordenen.", Outcome::withdrawn},
      {"Sagen er taget af dagsordenen.", Outcome::withdrawn},
      {"Punktet er trukket.", Outcome::withdrawn},
      {"Punktet blev trukket tilbage af forvaltningen.", Outcome::withdrawn},
      {"Udgået.", Outcome::withdrawn},
      {"Sagen udgår af dagsordenen.", Outcome::withdrawn},
      {"Punktet bortfalder.", Outcome::withdrawn},
      {"Forslaget bortfaldt.", Outcome::rejected},
      {"Punkt 1 godkendt. Punkt 2 udsættes.", Outcome::mixed},
      {"Indstillingens punkt 1 og 2 tiltrådt, punkt 3 ikke tiltrådt.", Outcome::mixed},
      {"Indstillingens 1. punkt godkendt. 2. punkt oversendes til budgetforhandlingerne.",
       Outcome::approved},
      {"Punkt 1 blev godkendt, mens punkt 2 blev udsat.", Outcome::mixed},
      {"Punkt 1 blev godkendt, og punkt 2 blev udskudt.", Outcome::mixed},
      {"Godkendt, og punkt 2 følges op i maj.", Outcome::approved},
      {"Et flertal bestående af A, F og Ø stemte for. V stemte imod.", Outcome::approved},
      {"Godkendt, mens V stemte imod.", Outcome::approved},
      {"Godkendt. Sagen genoptages, når evalueringen foreligger.", Outcome::approved},
      {"Drøftet. Sagen genoptages på næste møde.", Outcome::postponed},
      {"Udvalget besluttede, at sagen genoptages i maj.", Outcome::postponed},
      {"Ingen bemærkninger.", Outcome::unknown},
      {"Intet at bemærke.", Outcome::unknown},
      {"Der var ingen sager.", Outcome::unknown},
  };
  for (const auto& [text, expected] : table) check_all(expected, {text});
}

TEST_CASE("a matter that is to come back, and nothing else, is postponed") {
  check_all(Outcome::postponed,
            {"Sagen behandles igen i april.",
             "Punktet behandles igen på næste møde.",
             "Sagen skal behandles igen, når høringen er slut.",
             "Sagen vil blive behandlet på ny i maj.",
             "Sagen genbehandles på mødet i august.",
             "Forslaget behandles på næste møde.",
             "Sagen behandles på et ekstraordinært møde.",
             "Sagen drøftes igen i juni.",
             "Punktet tages op igen i maj.",
             "Sagen tages op på næste møde.",
             "Punktet tages med på næste møde.",
             "Sagen vender tilbage på mødet i maj.",
             "Vender tilbage på et kommende møde.",
             "Udvalget vender tilbage til spørgsmålet, når regnskabet foreligger.",
             "Byrådet vender tilbage til sagen på mødet i marts.",
             "Der vendes tilbage til sagen i maj.",
             "Sagen kommer igen den 3. juni.",
             "Punktet kommer på dagsordenen igen.",
             "Sagen optages på dagsordenen for næste møde.",
             "Beslutning træffes på mødet den 3. juni.",
             "Sagen blev ikke færdigbehandlet.",
             "Punktet blev ikke behandlet.",
             "Punktet nåede ikke at blive drøftet.",
             "Sagen afventer høringssvar.",
             "Punktet flyttes til mødet den 3. juni.",
             "Drøftet. Sagen vender tilbage i maj.",
             "Udvalget besluttede, at sagen behandles igen i april."});
}

TEST_CASE("what comes back after a decision doesn't take it back") {
  const std::vector<std::pair<std::string, Outcome>> table{
      {"Godkendt. Administrationen vender tilbage med en status.", Outcome::approved},
      {"Godkendt. Sagen tages op igen, når evalueringen foreligger.", Outcome::approved},
      {"Godkendt, og punktet behandles igen om et år.", Outcome::approved},
      {"Tiltrådt. Udvalget vender tilbage til taksterne i foråret.", Outcome::approved},
      {"Vedtaget. Medarbejderne vender tilbage til rådhuset i maj.", Outcome::approved},
      {"Godkendt, idet sagen behandles igen i april.", Outcome::approved_with_changes},
      {"Afvist. Forslaget kan tages op igen i budgettet.", Outcome::rejected},
      {"Taget til efterretning. Forvaltningen vender tilbage på mødet i maj.", Outcome::noted},
      {"Taget til orientering. Punktet tages op igen i maj.", Outcome::noted},
      {"Oversendt til Økonomiudvalget. Sagen behandles igen i april.", Outcome::referred},
      {"Udgår. Sagen tages op igen på næste møde.", Outcome::withdrawn},
      {"Drøftet. Administrationen vender tilbage med et notat.", Outcome::discussed},
      {"Drøftet. Ledergruppen drøfter sagen igen.", Outcome::discussed},
      {"Administrationen vender tilbage med svar.", Outcome::unknown},
      {"Forvaltningen vender tilbage til udvalget med en redegørelse.", Outcome::unknown},
      {"Eleverne vender tilbage på skolen i august.", Outcome::unknown},
      {"Beslutningen fra 2016 genoptages ikke.", Outcome::rejected},
      {"Sagen tages ikke op igen.", Outcome::rejected},
  };
  for (const auto& [text, expected] : table) check_all(expected, {text});
}

TEST_CASE("comments below a decision don't change it, but speak where it says nothing") {
  check_all(Outcome::discussed, {"Drøftet.\n- Forslaget blev afvist af nogle."});
  check_all(Outcome::postponed, {"Følgende blev aftalt:\n- Sagen udsættes."});
}

TEST_CASE("a matter that is sent to be dealt with elsewhere is referred") {
  check_all(Outcome::referred, {"Rådet sendte forslaget til realitetsbehandling i Havneudvalget.",
                                "Rådet besluttede at sende sagen til drøftelse i lokalrådene.",
                                "Sagen blev sendt til udvalgsbehandling i Havn og Vej.",
                                "Udvalget besluttede at sende sagen tilbage til forvaltningen.",
                                "Sagen sendes retur til forvaltningen.",
                                "Udvalget besluttede at videreføre sagen til Økonomiudvalget.",
                                "Udvalget henskyder beslutningen til Byrådet."});
  check_all(Outcome::rejected,
            {"Rådet besluttede ikke at sende forslaget til realitetsbehandling.",
             "Med 9 stemmer mod 6 besluttede Rådet, at forslaget ikke sendes til udvalget."});
}

TEST_CASE("a paper that goes back with what the council decided is decided so") {
  check_all(Outcome::approved, {"Tilbagesendes Havnens Afdeling med bemærkning, at byrådet i sit "
                                "møde den 4. marts 2024 har vedtaget indstillingen."});
  check_all(Outcome::postponed, {"Tilbagesendes Havnens Afdeling med bemærkning, at byrådet i sit "
                                 "møde den 4. marts 2024 har udsat sagen."});
}

TEST_CASE("a wish decides nothing, unless it is of the matter itself") {
  check_all(Outcome::unknown, {"Udvalget ønsker en sag om, hvordan den vedtagne plan følges op.",
                               "Udvalget ønsker, at planen godkendes af Byrådet.",
                               "Udvalget bad om en liste. Hvad er bygget og hvad er udskudt.",
                               "Udvalget opfordrer til, at planen vedtages."});
  check_all(
      Outcome::postponed,
      {"Udvalget ønsker sagen genoptaget på mødet i maj.", "Udvalget ønsker, at sagen genoptages.",
       "Udvalget besluttede at genoptage sagen.", "Udvalget ønsker sagen genfremlagt."});
  check_all(Outcome::rejected, {"Udvalget ønsker ikke, at forslaget oversendes til budgettet."});
}

TEST_CASE("a recommendation that can't be followed is refused") {
  check_all(Outcome::rejected,
            {"Udvalget kan ikke følge indstillingen.", "Indstillingen følges ikke.",
             "Udvalget fulgte ikke forvaltningens indstilling.",
             "Udvalget anbefaler overfor Byrådet ikke godkendt."});
  check_all(Outcome::unknown, {"Der er ikke hjemmel til at imødekomme ønsket."});
}

TEST_CASE("what others said of a matter is noted beside its decision") {
  check_all(Outcome::referred,
            {"Anbefales. Ældrerådets bemærkning blev taget til efterretning.",
             "Anbefales. Udvalget har taget rådets høringssvar til efterretning.",
             "Udvalget tager høringssvaret til efterretning og anbefaler planen.",
             "Udvalget tager hørringsvaret til efterretning og anbefaler, at planen godkendes.",
             "Udvalget anbefaler planen. Udvalget har noteret sig bilaget.",
             "Orienteringen anbefales taget til efterretning.", "1-2 anbefalet."});
  check_all(Outcome::noted,
            {"Høringssvaret blev taget til efterretning.", "Tages til efterefterretning."});
}

TEST_CASE("what members voted and why isn't what was decided") {
  check_all(Outcome::approved,
            {"Rådet godkendte planen.\nImod stemte: (Ø) med bemærkning om, at punkt 2 afvises.",
             "Godkendt. Ida Holm (C) følger forvaltningens forslag. Jens Lund (A) anbefaler det "
             "ikke.",
             "Rådet godkendte planen. (F) stemmer imod, da havnen er for dyr. Den bør afvises."});
}

TEST_CASE("older decisions that are told again decide nothing") {
  check_all(Outcome::noted,
            {"Forvaltningen orienterede om: Klubhuset – Byrådet godkendte den 23. januar 2023 "
             "(pkt. 6) at bygge.",
             "Forvaltningen orienterede om:\nKlubhuset\nTilladelsen er givet, og huset er "
             "godkendt. 19 kommuner har udpeget steder.",
             "Forvaltningen orienterede om havnen. Kajen er godkendt af en anden myndighed."});
  check_all(Outcome::approved, {"Forvaltningen orienterede om havnen. Udvalget godkendte planen."});
  const Date written{2024, 3, 4};
  CHECK(recognise_outcome("Udvalget godkendte den 3. maj 2023 planen.", written) ==
        Outcome::unknown);
  CHECK(recognise_outcome("Udvalget godkendte den 4. marts 2024 planen.", written) ==
        Outcome::approved);
}

TEST_CASE("a proposal to deal with the matter otherwise leaves it as it is when it falls") {
  check_all(Outcome::approved,
            {"V foreslog, at sagen udsættes. Forslaget faldt. Planen blev godkendt.",
             "Et forslag om at udsætte sagen blev forkastet. Indstillingen blev godkendt.",
             "Jens Lund (A) stillede forslag om udsættelse. For stemte A (3). Forslaget blev ikke "
             "vedtaget.\nIndstillingen blev tiltrådt."});
  check_all(Outcome::postponed, {"V foreslog, at sagen udsættes. Forslaget blev vedtaget."});
  check_all(Outcome::rejected,
            {"Ændringsforslaget blev forkastet.", "Forslaget om at bygge en havn blev forkastet."});
}

TEST_CASE("a proposal may be voted on in its own sentence") {
  check_all(Outcome::postponed, {"Formanden foreslog sagen udsat, hvilket blev vedtaget."});
  check_all(Outcome::approved,
            {"V foreslog sagen udsat, hvilket ikke blev vedtaget. Planen blev godkendt."});
}

TEST_CASE("more wordings, of returns and refusals") {
  check_all(Outcome::postponed,
            {"Udvalget godkendte, at sagen udsættes.", "Sagen genfremsættes på næste møde.",
             "Når høringen er slut, forelægges sagen igen."});
  check_all(Outcome::rejected, {"Der meddeles ikke landzonetilladelse.",
                                "Udvalget besluttede, at der ikke arbejdes videre med havnen.",
                                "Et flertal (V, C) kan ikke anbefale planen."});
  check_all(Outcome::noted, {"Taget ad notam.", "Udvalget noterede sig redegørelsen."});
  check_all(Outcome::approved, {"Ida Holm (A) og Ole Krag (V) blev valgt."});
  check_all(Outcome::withdrawn, {"Sagen er bortfaldet."});
}

TEST_CASE("a remark in a sentence of its own changes the approval before it") {
  check_all(Outcome::approved_with_changes, {"Godkendt.\nMed den bemærkning, at ruten følges op.",
                                             "Godkendt. Idet ruten også skal skiltes.",
                                             "Godkendt med en bemærkning om, at ruten skiltes."});
}

TEST_CASE("a list below what introduces it belongs to it") {
  check_all(Outcome::referred,
            {"Udvalget anbefaler overfor Byrådet,\n1a. at planen godkendes, idet ruten er klar.\n"
             "2. at taksterne vedtages."});
  check_all(Outcome::approved_with_changes,
            {"Godkendt med nedenstående ændring:\nSide 9: Punktet udgår."});
}

TEST_CASE("a comma at a line's end introduces what goes on below, not a sentence of its own") {
  check_all(Outcome::mixed,
            {"Udvalget anbefaler, at punkt a godkendes,\nUdvalget anbefaler ikke punkt b."});
}

TEST_CASE("an amendment that falls leaves the decision that follows") {
  check_all(
      Outcome::approved,
      {"Et ændringsforslag fra A blev sat til afstemning. For stemte: V og I. Imod stemte: A, B og "
       "C. Forslaget faldt. Indstillingen blev herefter godkendt.",
       "Forslaget faldt.\nHerefter blev indstillingen godkendt.",
       "Et forslag fra V om en mindre havn blev forkastet. Udvalget godkendte derefter planen."});
  check_all(Outcome::mixed,
            {"Forslaget om en havn blev forkastet. Forslaget om en bro blev godkendt.",
             "Indstillingen blev godkendt. Forslaget om en havn blev forkastet."});
  check_all(Outcome::rejected, {"Forslaget faldt."});
}

TEST_CASE("what an amendment quotes decides nothing, the vote does") {
  const std::string quoted =
      "(C) stillede et ændringsforslag: Udvalget beslutter, at planen afvises. Havnen opgives.";
  check_all(Outcome::unknown,
            {quoted,
             "Ida Holm (C) stillede følgende ændringsforslag:\n“Udvalget beslutter, at "
             "planen afvises.\n1. Havnen godkendes i stedet.”"});
  check_all(Outcome::approved,
            {quoted + "\nFor stemte C. Imod stemte A og V.\nGodkendt.",
             quoted + "\nForslaget faldt. Udvalget godkendte planen.",
             quoted + " For stemte: C (3). Imod stemte: A (9).\nByrådet godkendte planen."});
}

TEST_CASE("a motion on which only the votes are told comes to what their numbers say") {
  check_all(Outcome::approved, {"For stemte: A, B og F (12)\nImod: V (7)"});
  check_all(Outcome::rejected,
            {"For stemte: V (7). Imod stemte: A, B og F (12).",
             "Udvalget drøftede forslaget.\nFor stemte 3 (V). Imod stemte 4 (A)."});
  check_all(Outcome::unknown, {"For stemte: A, B og F\nImod: V"});
  check_all(Outcome::postponed, {"Sagen udsættes. For stemte A (9). Imod stemte V (3)."});
}

TEST_CASE("what is approved to be sent on is sent on") {
  check_all(Outcome::referred,
            {"Byrådet godkendte i enighed, at sagen sendes til udvalgets behandling.",
             "Byrådet vedtog, at forslaget sendes i høring."});
  check_all(Outcome::postponed, {"Udvalget godkendte i enighed, at sagen udsættes."});
  check_all(Outcome::approved, {"Godkendt, og at sagen sendes til orientering i lokalrådet."});
}

TEST_CASE("a matter that is wished back isn't over, whatever stands before »men«") {
  check_all(Outcome::postponed,
            {"Udvalget ønsker, at bussen kører fast, men ønsker at genoptage sagen.",
             "Udvalget kan ikke følge indstillingen, men ønsker sagen genoptaget i maj.",
             "Udvalget beslutter, at administrationen skal genfremlægge sagen med et svar."});
  check_all(Outcome::approved, {"Godkendt, men udvalget ønsker sagen genoptaget om et år."});
}

TEST_CASE("what is refused and sent back is sent back") {
  check_all(Outcome::referred, {"Ikke godkendt. Sagen sendes tilbage til fornyet behandling.",
                                "1.-3. Ikke godkendt. Sagen sendes tilbage til udvalget."});
  check_all(Outcome::mixed, {"Planen blev ikke godkendt. Budgettet oversendes til byrådet."});
}

TEST_CASE("a wish not to do it refuses, an agreement to do it decides") {
  check_all(Outcome::rejected,
            {"På baggrund af svarene ønsker udvalget for nuværende ikke at fastsætte et mål.",
             "Udvalget ønsker dog ikke at bygge.",
             "Udvalget anbefaler overfor Byrådet, at punkt 2 ikke godkendes."});
  check_all(Outcome::approved, {"Udvalget er enige om at svare med vedlagte brev."});
}

TEST_CASE("a numbered result that stands first is no remark") {
  check_all(Outcome::mixed, {"1. Afvist.\nUdvalget godkendte planen."});
  check_all(Outcome::approved, {"Godkendt.\n1. Skiltene afvises."});
}

TEST_CASE("to refuse once more is to refuse") {
  check_all(Outcome::rejected, {"Udvalget fastholdt afslaget, jf. lovens § 5."});
}

TEST_CASE("»følgende« follows no recommendation") {
  check_all(Outcome::unknown, {"Til indstillingens punkt 3 ønskes følgende belyst.",
                               "Følgende bilag hører til indstillingen."});
  check_all(Outcome::approved, {"Udvalget besluttede at følge administrationens indstilling.",
                                "Indstillingen følges."});
}

TEST_CASE("what may be joined isn't what is agreed to") {
  check_all(Outcome::unknown, {"Der indkaldes til ekstraordinært udvalgsmøde.",
                               "Der indkaldes til et møde, hvor sag om tilslutning til havnens "
                               "varme behandles.",
                               "Tilslutningspligten gennemgås."});
  check_all(Outcome::approved, {"Udvalget gav sin tilslutning til planen."});
}

TEST_CASE("a dialogue that was noted is noted") {
  check_all(Outcome::noted, {"Der var en drøftelse med rådet, som blev taget til efterretning."});
}

TEST_CASE("what is noted and decided besides is both") {
  const auto told = [](std::string_view text) { return recognise_outcomes(text); };
  const std::vector<Outcome> approved{Outcome::approved, Outcome::noted};
  const std::vector<Outcome> referred{Outcome::noted, Outcome::referred};
  CHECK(told("Orienteringen blev taget til efterretning. Udvalget besluttede at bygge.") ==
        approved);
  CHECK(told("Udvalget tog orienteringen til efterretning og godkendte planen.") == approved);
  CHECK(told("Udvalget besluttede\n1. at tage orienteringen til efterretning\n2. godkendt") ==
        approved);
  CHECK(told("Anbefales. Udvalget besluttede, at kortet vedlægges.") ==
        std::vector<Outcome>{Outcome::approved, Outcome::referred});
  CHECK(told("Udvalget tog sagen til efterretning og besluttede at arbejde videre.") == approved);
  CHECK(told("Sagen taget til efterretning, og udvalget besluttede at arbejde videre.") ==
        approved);
  CHECK(told("Taget til efterretning og anbefales.") == referred);
  CHECK(told("Udvalget tog sagen til efterretning.\nRådet anbefaler planen.") == referred);
  check_all(Outcome::mixed, {"Taget til efterretning og anbefales."});
  check_all(Outcome::approved,
            {"Udvalget blev orienteret om havnen. Udvalget besluttede at bygge.",
             "Godkendt. Udvalget blev orienteret om havnen.",
             "Godkendt.\nUdvalget har drøftet høringssvaret fra Handicaprådet i Havneby, og tager "
             "det til efterretning."});
  check_all(Outcome::referred, {"Rådet anbefaler planen. Stedet besluttes senere af Byrådet."});
  check_all(Outcome::noted,
            {"Formanden oplyste, at udvalget har besluttet at bygge. Taget til efterretning.",
             "Udvalget har besluttet at bygge. Orienteringen blev taget til efterretning.",
             "Taget til efterretning. Forvaltningen besluttede at lukke banen.",
             "Taget til efterretning. På mødet i april besluttede udvalget at bygge."});
}
