#include "regard/core/kinds/office.hpp"

#include "regard/core/error.hpp"
#include "regard/core/text.hpp"

namespace regard {

const std::vector<Field>& Described<Officer>::fields() {
  static const std::vector<Field> list = {
      field<&Officer::officer>("officer", "the officer's id").as(Form::officer).needed().about(Whose::officer),
      field<&Officer::name>("name", "their name").needed().about(Whose::officer).correctable(),
      field<&Officer::post>("post", "their post").needed().about(Whose::officer).correctable(),
      field<&Officer::email>("email", "their e-mail at work").needed().about(Whose::officer).correctable(),
      field<&Officer::from>("from", "the first day in post").needed(),
  };
  return list;
}

const std::vector<Field>& Described<Grant>::fields() {
  static const std::vector<Field> list = {
      field<&Grant::officer>("officer", "who is given the role").as(Form::officer).needed().about(Whose::officer),
      field<&Grant::role>("role", "the role").from("role").needed(),
      field<&Grant::service>("service", "the service it counts for; every service where none is given"),
      field<&Grant::from>("from", "the first day").needed(),
      field<&Grant::until>("until", "the last day"),
      field<&Grant::authority>("authority", "who or what gives the authority"),
  };
  return list;
}

const std::vector<Field>& Described<Revocation>::fields() {
  static const std::vector<Field> list = {
      field<&Revocation::officer>("officer", "whose role or post ends")
          .as(Form::officer).needed().about(Whose::officer),
      field<&Revocation::about>("about", "the grant that ends").filled_in(),
      field<&Revocation::ends>("ends", "whether the officer leaves altogether").filled_in(),
      field<&Revocation::revoked_on>("revoked_on", "the first day without it").needed(),
      field<&Revocation::explanation>("explanation", "why").file_only(),
  };
  return list;
}

const std::vector<Field>& Described<Adoption>::fields() {
  static const std::vector<Field> list = {
      field<&Adoption::pack>("pack", "the policy pack").as(Form::word).needed().filled_in(),
      field<&Adoption::version_adopted>("version_adopted", "its version").needed().filled_in(),
      field<&Adoption::sha256>("sha256", "the SHA-256 of its file").as(Form::hash).needed().filled_in(),
      field<&Adoption::from>("from", "the first day it is in force").needed(),
      field<&Adoption::authority>("authority", "who adopted it").needed(),
      field<&Adoption::follows>("follows", "the adoption that it takes over from").filled_in(),
  };
  return list;
}

const std::vector<Field>& Described<CouncilService>::fields() {
  static const std::vector<Field> list = {
      field<&CouncilService::name>("name", "the service's name").needed().person_reads(),
      field<&CouncilService::landlord>("landlord", "whether it lets homes"),
      field<&CouncilService::statutory>("statutory", "whether the law requires it"),
  };
  return list;
}

CouncilService CouncilService::typed(std::string_view text) {
  CouncilService service;
  const auto parts = split(text, ';');
  service.name = normal_text(parts.front());
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const auto word = normal_text(parts[i]);
    if (word == "landlord") service.landlord = true;
    else if (word == "statutory") service.statutory = true;
    else throw Error(Error::Kind::usage, "'" + visible(word) + "' is not something that a service can be",
                     "write it as NAME, NAME;landlord or NAME;statutory");
  }
  return service;
}

const std::vector<Field>& Described<Details>::fields() {
  static const std::vector<Field> list = {
      field<&Details::address>("address", "where letters to the council go").person_reads(),
      field<&Details::telephone>("telephone", "the number to ring").person_reads(),
      field<&Details::email>("email", "the council's e-mail").person_reads(),
      field<&Details::website>("website", "the council's website").person_reads(),
      field<&Details::out_of_hours>("out_of_hours", "the number for emergencies out of hours").person_reads(),
      field<&Details::safeguarding>("safeguarding", "the number for safeguarding").person_reads(),
      field<&Details::policy_link>("policy_link", "where the policy can be read").person_reads(),
      field<&Details::privacy_link>("privacy_link", "where the privacy notice can be read").person_reads(),
      field<&Details::data_protection_officer>("data_protection_officer", "how to reach the data protection officer")
          .person_reads(),
      field<&Details::appeals_to>("appeals_to", "the team or post that an appeal goes to").person_reads(),
      field<&Details::appeals_address>("appeals_address", "its address").person_reads(),
      field<&Details::appeals_email>("appeals_email", "its e-mail").person_reads(),
      field<&Details::appeals_other_ways>("appeals_other_ways", "other ways to appeal, for somebody who cannot write")
          .person_reads(),
      field<&Details::logo>("logo", "a picture for the head of letters"),
      field<&Details::service>("service", "a service of the council").person_reads(),
      field<&Details::closure>("closure", "days on which the council is closed").person_reads(),
      field<&Details::election>("election", "a day of council elections"),
  };
  return list;
}

}  // namespace regard
