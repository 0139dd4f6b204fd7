#include "domain/deciding_verbs.h"

namespace referat {

namespace {

using form::infinitive;
using form::participle;
using form::passive;
using form::past;
using form::present;
using form::stem;
using negation::before;
using negation::behind;
using negation::modal;

constexpr std::array verbs{
    // Approved.
    DecidingVerb{.forms = {"godkende", "godkender", "godkendte", "godkendes", "godkendt"},
                 .stems = {"godkend*"},
                 .outcome = Outcome::approved,
                 .tells = stem,
                 .negated = before | behind | modal,
                 .recalls = past | participle,
                 .states = passive | participle,
                 .procedure = infinitive | participle},
    DecidingVerb{.forms = {"tiltræde", "tiltræder", "tiltrådte", "tiltrædes", "tiltrådt"},
                 .stems = {"tiltræd*", "tiltråd*"},
                 .outcome = Outcome::approved,
                 .tells = stem,
                 .negated = before | behind | modal,
                 .negated_stem = "tiltr*",
                 .recalls = past | participle,
                 .states = passive | participle,
                 .names = participle},
    DecidingVerb{.forms = {"vedtage", "vedtager", "vedtog", "vedtages", "vedtaget"},
                 .stems = {"vedtag*", "vedtog*"},
                 .outcome = Outcome::approved,
                 .tells = stem,
                 .negated = before | modal,
                 .recalls = past | participle,
                 .states = passive | participle,
                 .names = participle,
                 .procedure = infinitive},
    DecidingVerb{.forms = {"bevilge", "bevilger", "bevilgede", "bevilges", "bevilget"},
                 .stems = {"bevilg*"},
                 .outcome = Outcome::approved,
                 .tells = stem,
                 .negated = before,
                 .recalls = past | participle,
                 .states = passive | participle,
                 .names = participle},
    // "Det imødekom ønsket" is said of what was decided, and looks back at no decision.
    DecidingVerb{.forms = {"imødekomme", "imødekommer", "imødekom", "imødekommes", "imødekommet"},
                 .stems = {"imødekom*"},
                 .outcome = Outcome::approved,
                 .tells = stem,
                 .negated = before | behind | modal,
                 .states = passive | participle,
                 .names = participle},
    // "tilslutter sig" has no passive, and its past looks back with "sig" only:
    // decision_reference.cc.
    DecidingVerb{.forms = {"tilslutte", "tilslutter", "tilsluttede", "", "tilsluttet"},
                 .stems = {"tilslut*"},
                 .outcome = Outcome::approved,
                 .tells = stem,
                 .negated = before | behind},
    DecidingVerb{.forms = {"bifalde", "bifalder", "bifaldt", "bifaldes", "bifaldet"},
                 .stems = {"bifald*"},
                 .outcome = Outcome::approved,
                 .tells = stem},
    DecidingVerb{.forms = {"stadfæste", "stadfæster", "stadfæstede", "stadfæstes", "stadfæstet"},
                 .stems = {"stadfæst*"},
                 .outcome = Outcome::approved,
                 .tells = stem,
                 .states = passive | participle},
    DecidingVerb{.forms = {"acceptere", "accepterer", "accepterede", "accepteres", "accepteret"},
                 .stems = {"accepter*"},
                 .outcome = Outcome::approved,
                 .tells = stem},
    // The money that was granted before.
    DecidingVerb{.forms = {"frigive", "frigiver", "frigav", "frigives", "frigivet"},
                 .stems = {"frigive*"},
                 .outcome = Outcome::approved,
                 .strength = Strength::implied,
                 .tells = stem,
                 .negated = before,
                 .recalls = past | participle,
                 .states = passive | participle},
    // May introduce any decision, and names what is decided behind it.
    DecidingVerb{.forms = {"beslutte", "beslutter", "besluttede", "besluttes", "besluttet"},
                 .stems = {"beslutte*"},
                 .outcome = Outcome::approved,
                 .strength = Strength::announced,
                 .tells = stem,
                 .recalls = past | participle,
                 .procedure = infinitive},

    // Rejected. No stem for "afvise": "afvisning" may be anybody's.
    DecidingVerb{.forms = {"afvise", "afviser", "afviste", "afvises", "afvist"},
                 .outcome = Outcome::rejected,
                 .tells = infinitive | present | past | passive | participle,
                 .recalls = past | participle,
                 .states = passive | participle,
                 .sets_apart = passive},
    DecidingVerb{.forms = {"afslå", "afslår", "afslog", "afslås", "afslået"},
                 .stems = {"afslå*"},
                 .outcome = Outcome::rejected,
                 .tells = stem,
                 .states = passive | participle,
                 .sets_apart = passive,
                 .names = participle},
    DecidingVerb{.forms = {"forkaste", "forkaster", "forkastede", "forkastes", "forkastet"},
                 .stems = {"forkast*"},
                 .outcome = Outcome::rejected,
                 .tells = stem,
                 .recalls = past | participle,
                 .states = passive | participle,
                 .sets_apart = passive,
                 .names = participle},
    // Minutes say it of a vote that is over.
    DecidingVerb{.forms = {"nedstemme", "nedstemmer", "nedstemte", "nedstemmes", "nedstemt"},
                 .stems = {"nedstemt*"},
                 .outcome = Outcome::rejected,
                 .tells = stem,
                 .states = participle,
                 .names = participle},

    // Postponed.
    DecidingVerb{.forms = {"udskyde", "udskyder", "udskød", "udskydes", "udskudt"},
                 .stems = {"udskyd*"},
                 .outcome = Outcome::postponed,
                 .tells = stem | past | participle,
                 .recalls = past | participle,
                 .undecided = past | participle,
                 .states = passive | participle,
                 .sets_apart = passive,
                 .procedure = participle},
    // "udsatte" is also an adjective (udsatte børn, udsatte boligområder): it tells an outcome and
    // what is undecided only beside a matter or a body, which the readers have wordings for.
    DecidingVerb{.forms = {"udsætte", "udsætter", "udsatte", "udsættes", "udsat"},
                 .outcome = Outcome::postponed,
                 .tells = infinitive | present | passive | participle,
                 .recalls = past | participle,
                 .undecided = participle,
                 .states = passive | participle,
                 .sets_apart = passive,
                 .names = participle,
                 .procedure = participle},
    DecidingVerb{.forms = {"genoptage", "genoptager", "genoptog", "genoptages", "genoptaget"},
                 .outcome = Outcome::postponed,
                 .strength = Strength::implied,
                 .tells = present | passive,
                 .states = passive,
                 .sets_apart = passive,
                 .procedure = infinitive},
    DecidingVerb{
        .forms = {"genbehandle", "genbehandler", "genbehandlede", "genbehandles", "genbehandlet"},
        .stems = {"genbehandle*"},
        .outcome = Outcome::postponed,
        .strength = Strength::implied,
        .tells = stem,
        .sets_apart = passive},

    // Noted.
    // "Udvalget har noteret sig høringssvaret" stands beside a decision.
    DecidingVerb{.forms = {"notere", "noterer", "noterede", "noteres", "noteret"},
                 .outcome = Outcome::noted,
                 .strength = Strength::implied,
                 .tells = participle},
    DecidingVerb{.forms = {"orientere", "orienterer", "orienterede", "orienteres", "orienteret"},
                 .outcome = Outcome::noted,
                 .strength = Strength::talked,
                 .tells = past,
                 .names = participle,
                 .procedure = infinitive},

    // Discussed: what is still to be discussed ("drøftes") is none.
    DecidingVerb{.forms = {"drøfte", "drøfter", "drøftede", "drøftes", "drøftet"},
                 .outcome = Outcome::discussed,
                 .strength = Strength::talked,
                 .tells = past | participle,
                 .recalls = past | participle,
                 .states = passive | participle,
                 .procedure = infinitive},

    // Referred to somebody else.
    DecidingVerb{.forms = {"oversende", "oversender", "oversendte", "oversendes", "oversendt"},
                 .stems = {"oversend*"},
                 .outcome = Outcome::referred,
                 .tells = stem,
                 .recalls = past | participle,
                 .undecided = stem,
                 .states = passive | participle,
                 .sets_apart = passive,
                 .names = participle},
    DecidingVerb{
        .forms = {"videresende", "videresender", "videresendte", "videresendes", "videresendt"},
        .stems = {"videresend*"},
        .outcome = Outcome::referred,
        .tells = stem,
        .states = passive,
        .sets_apart = passive,
        .names = participle},
    DecidingVerb{.forms = {"tilbagesende", "tilbagesender", "tilbagesendte", "tilbagesendes",
                           "tilbagesendt"},
                 .stems = {"tilbagesend*"},
                 .outcome = Outcome::referred,
                 .tells = stem,
                 .sets_apart = passive},
    // What is sent or pointed to is often no matter: what these come to, wordings tell.
    DecidingVerb{.forms = {"sende", "sender", "sendte", "sendes", "sendt"},
                 .outcome = Outcome::referred,
                 .undecided = past | participle,
                 .states = passive | participle,
                 .sets_apart = passive},
    DecidingVerb{.forms = {"henvise", "henviser", "henviste", "henvises", "henvist"},
                 .outcome = Outcome::referred,
                 .undecided = past | participle,
                 .states = passive | participle,
                 .sets_apart = passive,
                 .names = participle},
    // "den anbefalede model" and "som anbefalet" speak of what was recommended before; likewise
    // with
    // "indstille".
    DecidingVerb{.forms = {"anbefale", "anbefaler", "anbefalede", "anbefales", "anbefalet"},
                 .stems = {"anbefal*"},
                 .outcome = Outcome::referred,
                 .negated = before | behind | modal,
                 .recalls = past,
                 .undecided = stem,
                 .states = passive | participle,
                 .sets_apart = passive,
                 .names = participle},
    DecidingVerb{.forms = {"indstille", "indstiller", "indstillede", "indstilles", "indstillet"},
                 .outcome = Outcome::referred,
                 .procedure = infinitive},

    // What a matter comes to with these, the words beside them tell.
    DecidingVerb{.forms = {"behandle", "behandler", "behandlede", "behandles", "behandlet"},
                 .recalls = past | participle,
                 .sets_apart = passive,
                 .procedure = infinitive},
    DecidingVerb{.forms = {"tage", "tager", "tog", "tages", "taget"},
                 .states = passive | participle,
                 .sets_apart = passive},
    DecidingVerb{.forms = {"trække", "trækker", "trak", "trækkes", "trukket"},
                 .states = passive | participle},
    // "Forslaget forelagde" and "fremlagde" say who told of it; in the participle it was a meeting.
    DecidingVerb{.forms = {"forelægge", "forelægger", "forelagde", "forelægges", "forelagt"},
                 .recalls = participle,
                 .sets_apart = passive},
    DecidingVerb{.forms = {"fremlægge", "fremlægger", "fremlagde", "fremlægges", "fremlagt"},
                 .recalls = participle},
    DecidingVerb{.forms = {"overføre", "overfører", "overførte", "overføres", "overført"},
                 .sets_apart = passive},
    DecidingVerb{.forms = {"flytte", "flytter", "flyttede", "flyttes", "flyttet"},
                 .sets_apart = passive},
    // Said of what somebody is to do, or how something is: only the past is a body's decision.
    DecidingVerb{.forms = {"bemyndige", "bemyndiger", "bemyndigede", "bemyndiges", "bemyndiget"},
                 .recalls = past},
    DecidingVerb{.forms = {"fastlægge", "fastlægger", "fastlagde", "fastlægges", "fastlagt"},
                 .recalls = past},
};

}  // namespace

std::span<const DecidingVerb> deciding_verbs() { return verbs; }

std::vector<std::string_view> forms_of(const DecidingVerb& verb, Forms wanted) {
  std::vector<std::string_view> forms;
  const auto add = [&](Forms form, std::string_view text) {
    if ((wanted & form) != 0 && !text.empty()) forms.push_back(text);
  };
  add(infinitive, verb.forms.infinitive);
  add(present, verb.forms.present);
  add(past, verb.forms.past);
  add(passive, verb.forms.passive);
  add(participle, verb.forms.participle);
  for (const auto beginning : verb.stems) add(stem, beginning);
  return forms;
}

std::vector<std::string_view> forms_of_verbs(Forms DecidingVerb::*set) {
  std::vector<std::string_view> all;
  for (const DecidingVerb& verb : verbs) {
    const auto forms = forms_of(verb, verb.*set);
    all.insert(all.end(), forms.begin(), forms.end());
  }
  return all;
}

}  // namespace referat
