#include "regard/core/kinds/decisions.hpp"
#include "signed.hpp"

namespace regard {

const std::vector<Field>& Described<Appeal>::fields() {
  static const std::vector<Field> list = {
      field<&Appeal::about>("about", "what is appealed against").needed(),
      field<&Appeal::received_on>("received_on", "the day it was received").needed().person_reads().correctable(),
      field<&Appeal::lodged_by>("lodged_by", "how it came").needed().person_reads().correctable(),
      field<&Appeal::grounds>("grounds", "what the person says is wrong")
          .needed().about(Whose::customer).person_reads().correctable(),
      field<&Appeal::appeal_by>("appeal_by", "the day by which the person could appeal").filled_in().person_reads(),
      field<&Appeal::late_explanation>("late_explanation", "why it comes late, as the person says")
          .about(Whose::customer).correctable(),
      under_policy<Appeal>(),
  };
  return list;
}

const std::vector<Field>& Described<Ruling>::fields() {
  static const std::vector<Field> list = {
      field<&Ruling::about>("about", "the appeal").needed(),
      field<&Ruling::allocated_to>("allocated_to", "the officer who will hear it").as(Form::officer).about(Whose::officer),
      field<&Ruling::outcome>("outcome", "how the appeal was decided"),
      field<&Ruling::reason>("reason", "why, on each of the grounds, in words that the person will read")
          .about(Whose::customer).person_reads(),
      field<&Ruling::considered>("considered", "what the person said that was considered"),
      field<&Ruling::conditions>("conditions", "what the council must do, or what the restriction now depends on").person_reads(),
      field<&Ruling::until>("until", "the new last day, never later than before").person_reads(),
      field<&Ruling::review_on>("review_on", "the day of the next review, never later than before").person_reads(),
      field<&Ruling::measures>("measures", "the whole new list of measures").person_reads(),
      under_policy<Ruling>(),
      decided_by<Ruling>(),
      on_paper<Ruling>(),
  };
  return list;
}

}  // namespace regard
