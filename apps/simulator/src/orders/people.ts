import type { Person } from "./order.ts";

/** People of many languages: with combining marks, outside the basic plane, without a first name. */
export const people: readonly [Person, ...Person[]] = [
  { salutation: "Frau", title: "Dr.", firstName: "Zoë", lastName: "Müller" },
  { salutation: "Mr", firstName: "Seán", lastName: "O’Brien" },
  { firstName: "Ame\u0301lie", lastName: "Lefèvre" },
  { firstName: "太郎", lastName: "𠮷田" },
  { lastName: "Sukarno" },
  { salutation: "Herr", firstName: "Jürgen", lastName: "Weiß" },
  { salutation: "Ms", firstName: "Priya", lastName: "Ramanathan" },
  { firstName: "Łukasz", lastName: "Wiśniewski" },
  { salutation: "Señora", firstName: "Inés", lastName: "Núñez de la Peña" },
  { salutation: "Mrs", title: "Prof.", firstName: "Ada", lastName: "King" },
  { firstName: "Νίκος", lastName: "Παπαδόπουλος" },
  { salutation: "Mr", firstName: 'Jack "J."', lastName: "Smith & Sons" },
];
