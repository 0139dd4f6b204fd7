#include "minutes/lines/department.h"

#include <catch2/catch.hpp>

using namespace referat;

namespace {

using Names = std::vector<std::string>;

Names names(const std::vector<minutes::NamedDepartment>& departments) {
  Names names;
  for (const auto& department : departments) names.push_back(department.name);
  return names;
}

Names named(std::string_view text) { return names(minutes::find_department_names(text)); }

Names subject(std::string_view text) { return names(minutes::departments_as_subject(text)); }

Names acting(std::string_view text) {
  Names names;
  for (const auto& [department, deed] : minutes::acting_departments(text)) {
    names.push_back(department.name);
  }
  return names;
}

}  // namespace

TEST_CASE("departments are found by how they are named") {
  CHECK(named("Sagen er drøftet med Center for Skov & Sø i maj.") == Names{"Center for Skov & Sø"});
  CHECK(named("Center for Plan, Skov og Sø har") == Names{"Center for Plan, Skov og Sø"});
  CHECK(named("Center for Økonomi & HR indstiller") == Names{"Center for Økonomi & HR"});
  CHECK(named("fra Skov- og Søforvaltningen til") == Names{"Skov- og Søforvaltningen"});
  CHECK(named("By-, Skov- og kulturforvaltningens budget") ==
        Names{"By-, Skov- og kulturforvaltningen"});
  CHECK(named("HR-afdelingen og Byrådssekretariatet") ==
        Names{"HR-afdelingen", "Byrådssekretariatet"});
  CHECK(named("Sekretariatet for Vand") == Names{"Sekretariatet for Vand"});
  CHECK(named("Fagcenter Dagpleje og") == Names{"Fagcenter Dagpleje"});
  CHECK(named("Borgmesterens Afdeling") == Names{"Borgmesterens Afdeling"});
  CHECK(named("CENTER FOR SKOV OG SØ") == Names{"CENTER FOR SKOV OG SØ"});
  CHECK(named("Center for Særlig Social Indsats") == Names{"Center for Særlig Social Indsats"});
}

TEST_CASE("an acronym in brackets belongs to the name before it") {
  const auto found = minutes::find_department_names("Center for Skov og Sø (C-SOS) oplyser");
  REQUIRE(found.size() == 1);
  CHECK(found[0].name == "Center for Skov og Sø");
  CHECK(found[0].acronym == "C-SOS");
  CHECK(minutes::find_department_names("Center for Skov og Sø (se bilag 2)")[0].acronym.empty());
}

TEST_CASE("a name ends where another begins, or the sentence goes on") {
  CHECK(named("Center for Skov & Sø og Center for Vej, Center for Børn & Familier og andre") ==
        Names{"Center for Skov & Sø", "Center for Vej", "Center for Børn & Familier"});
  CHECK(named("Center for Skov & Sø og UC") == Names{"Center for Skov & Sø"});
  CHECK(named("Center for Skov og administrationen") == Names{"Center for Skov"});
  CHECK(named("Center for Skov, Direktionen mødes") == Names{"Center for Skov"});
  CHECK(named("Center for Skov og\nSø indstiller") == Names{"Center for Skov og Sø"});
  CHECK(named("Center for Skov\nSø og land") == Names{"Center for Skov"});
  CHECK(named("Center for Center for Skov") == Names{"Center for Skov"});
}

TEST_CASE("no departments are found in what is named otherwise") {
  for (const auto* text :
       {"et center for unge", "Forvaltningen oplyser", "Afdelingen har", "Statsforvaltningen",
        "Bebyggelsesprocenter", "stab for en dag", "Center for", "Centret ligger i byen", ""}) {
    INFO(text);
    CHECK(named(text).empty());
  }
}

TEST_CASE("only departments, and who acts through them, are a subject") {
  CHECK(subject("Center for Skov & Sø, Center for Vej og Center for Økonomi & HR") ==
        Names{"Center for Skov & Sø", "Center for Vej", "Center for Økonomi & HR"});
  CHECK(subject("Administrationen (Center for Skov)") == Names{"Center for Skov"});
  CHECK(subject("- Center for Skov i samarbejde med Center for Vej") ==
        Names{"Center for Skov", "Center for Vej"});
  CHECK(subject("Skov og Sø") == Names{"Skov og Sø"});
  for (const auto* other : {"På baggrund af samtaler med Center for Voldsomme Vinde", "Direktionen",
                            "Udvalget", "Ida Holm og Per Krogh", "Venstre og Konservative",
                            "Nordby Vand A/S", "Administrationen", "Center for Skov A/S",
                            "Skov, Sø og land", "ØDC og TMC", "Borgmesteren og Direktionen", ""}) {
    INFO(other);
    CHECK(subject(other).empty());
  }
}

TEST_CASE("departments act by recommending, presenting, and where a label names them") {
  CHECK(acting("Center for Skov indstiller, at planen vedtages.") == Names{"Center for Skov"});
  CHECK(acting("Sagen er ny. Center for Skov orienterer om den.") == Names{"Center for Skov"});
  CHECK(acting("Skov og Sø fremsender sagen.") == Names{"Skov og Sø"});
  CHECK(acting("Sagsbehandlende enhed: Center for Skov") == Names{"Center for Skov"});
  CHECK(acting("Ansvarlig forvaltning\nSkov- og Søforvaltningen\n") ==
        Names{"Skov- og Søforvaltningen"});
  CHECK(acting("Center for Skov har spurgt, om administrationen indstiller det.").empty());
  CHECK(acting("Det indstilles, at Center for Skov får pengene.").empty());
  CHECK(acting("Center for Politik. Organisation & Borgere indstiller, at").empty());
}
