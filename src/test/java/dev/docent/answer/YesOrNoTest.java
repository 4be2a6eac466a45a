package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each passage is one that the reader finds good; what is said of it has to be right all the same.
class YesOrNoTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Did Dar meet Ding?                             | Yesterday Dar met Ding.                                              | YES
            Did Dar meet Ding in Beijing?                  | Dar met Ding in Beijing on Sunday.                                   | YES
            Did Dar meet Ding?                             | Dar was received by Ding at the guest house.                         | YES
            Did Ding receive Dar?                          | Dar was received by Ding at the guest house.                         | YES
            Did Dar meet Ding?                             | Dar arrived on Saturday. He met Ding a day later.                    | YES
            Did dar meet ding in beijing?                  | On Sunday the visitor, Dar, met Ding in Beijing.                     | YES
            Did the council approve the budget?            | The council has approved the budget after a long debate.             | YES
            Did Acme buy the mill?                         | In March Acme purchased the mill for two million euros.              | YES
            Did the nurse call the doctor?                 | The nurse called the doctor at midnight.                             | YES
            Is the museum open on Mondays?                 | The museum is open on Mondays from ten to five.                      | YES
            Can I carry days of holiday over?              | Employees have 28 days of holiday. Up to five unused days may be carried over. | YES
            Do taxis get paid after 22:00?                 | Taxis are paid after 22:00 and before 06:00.                         | YES
            Has the insurer accepted the claim?            | The insurer has accepted the claim except for an excess.             | YES
            Will Dar meet Ding?                            | Dar will meet Ding in May.                                           | YES
            Was the bridge built by Telford?               | Telford built the bridge in 1826.                                    | YES
            Does the drug cause drowsiness?                | The drug often causes drowsiness in older patients.                  | YES
            Did prices rise?                               | Prices rose by four per cent in June.                                | YES
            Was the meeting cancelled?                     | The meeting was cancelled at short notice.                           | YES
            Did the board reject the offer?                | The board rejected the offer on Friday.                              | YES
            Did Ann manage to reach the summit?            | Ann managed to reach the summit at dawn.                             | YES
            Are dogs allowed on the beach?                 | Dogs are allowed on the beach from October to March.                 | YES
            May tenants keep a cat?                        | Tenants may keep a cat or a small dog.                               | YES
            Isn't alcohol refunded?                        | Alcohol is never refunded.                                           | YES
            Did Dar meet Wang instead of Ding?             | Dar met Wang instead of Ding.                                        | YES
            Is Lind the mayor of Oslo?                     | Lind is the mayor of Oslo.                                           | YES
            Did Dar meet Ding?                             | Dar arrived on Sunday and met Ding.                                  | YES
            Is smoking allowed in the hall?                | Smoking is forbidden in the hall.                                    | NO
            Did Dar meet Ding?                             | After the talks were cancelled, Dar met Ding.                        | YES
            Has Dar ever visited Lahore?                   | Dar visited Lahore in 2019.                                          | YES
            Did Dar meet Ding?                             | A meeting between Dar and Ding was held in May.                      | YES
            Did Dar meet Ding?                             | Dar met with Ding on Sunday.                                         | YES
            Do taxis get paid after 22:00?                 | Taxis are paid after 22:00, or where the security officer advises it. | YES
            Does the plan cover members of staff abroad?   | The plan covers members of staff abroad.                             | YES
            Is the library closed on Sundays?              | The library is closed on Sundays.                                    | YES
            Is the library open on Sundays?                | The library is closed on Sundays.                                    | NO
            Has the treaty been ratified?                  | Parliament has not yet ratified the treaty.                          | NO
            Can Merrow recover a lost passphrase?          | Merrow Audio cannot recover a lost passphrase.                       | NO
            Did any spoiled goods leave the site?          | No spoiled goods left the site.                                      | NO
            Is alcohol reimbursed?                         | Alcohol is never reimbursed.                                         | NO
            Did Dar meet Ding?                             | Dar did not meet Ding.                                               | NO
            Did Dar meet Ding?                             | Dar failed to meet Ding.                                             | NO
            Did Dar meet Ding?                             | Dar declined to meet Ding.                                           | NO
            Did the insurer accept the claim?              | The insurer rejected the claim.                                      | NO
            Is alcohol reimbursed?                         | Alcohol is no longer reimbursed.                                     | NO
            Did Dar meet Wang?                             | Dar met Ding instead of Wang.                                        | NO
            Did Dar meet Wang?                             | Dar met Ding, not Wang.                                              | NO
            Was anyone hurt?                               | Nobody was hurt.                                                     | NO
            Can visitors smoke in the hall?                | Visitors are forbidden to smoke in the hall.                         | NO
            Was the treaty signed?                         | The treaty, which Dar drafted, was never signed.                     | NO
            Was the meeting cancelled?                     | The meeting was not cancelled.                                       | NO
            Do drivers get a bonus?                        | All staff except drivers get a bonus.                                | NO
            Is a permit required?                          | No permit is required.                                               | NO
            Can I cancel within 14 days?                   | You may cancel within 14 days of buying.                             | YES
            Does the stove come with a lid?                | The stove is supplied with a lid.                                    | YES
            Does the stove come with a lid?                | A lid for the stove is sold separately.                              | NO
            Does the cabin have a stove?                   | The cabin has a stove and two beds.                                  | YES
            Does the cabin have electricity?               | The cabin has no electricity.                                        | NO
            May I use my own car?                          | Your own car may be used. It carries four.                           | YES
            Does the tent come with pegs?                  | Pegs and a mallet are not included with the tent.                    | NO
            Did the ship carry mail?                       | The ship carried 40 crates and no mail.                              | NO
            Was Dar received by Ding?                      | Dar was welcomed but not received by Ding.                           | NO
            Can I take Doravin with food?                  | Doravin can be taken with or without food.                           | YES
            Can I take Doravin without food?               | Doravin can be taken with or without food.                           | YES
            Can Doravin be taken with food?                | Doravin can be taken with or without food.                           | YES
            Can I take Doravin at night?                   | Doravin can be taken at night.                                       | YES
            Can jobs be paused?                            | Jobs can be paused from the console.                                 | YES
            Can I wear jeans?                              | Jeans are not worn in the office.                                    | NO
            Is alcohol allowed?                            | Alcohol is forbidden.                                                | NO
            Can I use my phone?                            | Phones are not allowed in the reading room.                          | NO
            Do I have to pay a deposit?                    | A deposit of 50 euros is required.                                   | YES
            Do I have to pay a deposit?                    | No deposit is required.                                              | NO
            Did Lucy vote for the plan?                    | Lucy voted for the plan.                                             | YES
            Can I claim meals?                             | When travelling you may claim meals.                                 | YES
            Can I cancel?                                  | You can cancel if you write to us. You may cancel by post.           | YES
            """)
    void whatASentenceClearlySaysIsSaid(String question, String passage, YesNo expected) {
        assertThat(YesNo.to(question, passage)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Did Dar sign the treaty with Ding?             | Dar and Ding discussed the treaty.                                   | SHOWN
            Did Dar meet Xi?                               | Xi spoke in Beijing. Dar met Wang Yi afterwards.                     | SILENT
            Did Pakistan invade India?                     | India invaded Pakistan.                                              | SHOWN
            did dar meet ding xuexiang in karachi?         | On Sunday the visitor, Dar, met Ding Xuexiang in Beijing.            | SHOWN
            Did Dar meet Ding?                             | Dar will meet Ding.                                                  | SHOWN
            Did Dar meet Ding?                             | The meeting of Dar and Ding was cancelled.                           | SHOWN
            Did Dar meet Ding?                             | The meeting between Dar and Ding, planned for May, was cancelled.    | SHOWN
            Did Dar meet Ding?                             | Dar wants to meet Ding.                                              | SHOWN
            Did Dar meet Ding?                             | Dar agreed to meet Ding.                                             | SHOWN
            Did Dar meet Ding?                             | Dar is to meet Ding on Sunday.                                       | SHOWN
            Did Dar meet Ding?                             | Ding invited Dar to meet him.                                        | SHOWN
            Did Dar meet Ding?                             | The meeting of Dar and Ding has been postponed.                      | SHOWN
            Did Dar meet Ding?                             | A meeting of Dar and Ding is scheduled for May.                      | SHOWN
            Did Dar meet Ding?                             | Dar denied that he had met Ding.                                     | SHOWN
            Did Dar meet Ding?                             | Dar told Xi that Wang had met Ding.                                  | SHOWN
            Did Dar meet Ding?                             | Dar met Wang Yi after talks with Ding.                               | SHOWN
            Did Dar meet Ding in Karachi?                  | Dar met Ding in Beijing after leaving Karachi.                       | SHOWN
            Did Dar meet Ding Xuexiang?                    | Dar met Ding Lei.                                                    | SILENT
            Will Dar meet Ding?                            | Dar met Ding in May.                                                 | SHOWN
            Did the cat bite the dog?                      | The dog bit the cat.                                                 | SHOWN
            Did Acme sell the mill to Bolt?                | Bolt sold the mill to Acme.                                          | SHOWN
            Did Acme buy the mill?                         | Acme wanted to buy the mill.                                         | SHOWN
            Did the crate weigh 40 kilograms?              | The crate weighed 50 kilograms.                                      | SHOWN
            Did all staff get a bonus?                     | Some staff got a bonus.                                              | SHOWN
            Is overtime paid?                              | Overtime is paid if a manager approves it.                           | SHOWN
            Are meals reimbursed?                          | Meals are reimbursed only on journeys.                               | SHOWN
            Was anyone hurt?                               | Anyone may complain.                                                 | SILENT
            Do adoptive parents get parental leave?        | Parental leave lasts 18 weeks. Adoption is treated in the same way.  | SHOWN
            Can I get overtime paid double?                | Overtime is paid at one and a half times the rate.                   | SHOWN
            Did Dar meet Ding?                             | Dar flew home and Wang met Ding.                                     | SHOWN
            Did Dar meet Ding?                             | Wang, who met Ding, praised Dar.                                     | SHOWN
            Did Acme acquire Bolt?                         | Acme and Bolt acquired a mill.                                       | SHOWN
            Did Dar meet Ding?                             | Dar met Ding's deputy.                                               | SHOWN
            Did Ann meet Bo?                               | The brother of Ann met Bo.                                           | SHOWN
            Did Acme buy Bolt?                             | Acme bought shares of Bolt.                                          | SHOWN
            Can dogs enter the museum?                     | Guide dogs can enter the museum.                                     | SHOWN
            Did Dar sign the treaty?                       | Dar discussed the treaty. He signed a letter.                        | SHOWN
            Did the insurer accept the claim?              | The insurer met the broker. The broker accepted the claim.           | SHOWN
            Did the minister visit the hospital?           | The minister called the hospital.                                    | SHOWN
            Did Dar meet Ding?                             | The meeting of Dar and Ding, planned for May, was not held.          | SHOWN
            Did Dar meet Ding?                             | Reporters asked: did Dar meet Ding?                                  | SILENT
            Is the pool heated?                            | The hotel was built in 1925.                                         | SILENT
            Did Ann win the race?                          | Ann nearly won the race.                                             | SHOWN
            Did the council build the bridge?              | The council rejected a plan to build the bridge.                     | SHOWN
            Is Lind the mayor of Oslo?                     | Lind met the mayor of Oslo.                                          | SHOWN
            Did the thief take the painting?               | The thief is suspected of having taken the painting.                 | SHOWN
            Does smoking cause cancer?                     | Smoking was banned in pubs.                                          | SILENT
            Did Dar visit Lahore in May?                   | Dar visited Lahore in June.                                          | SHOWN
            Did the mayor resign?                          | Mayor Holloway cut the ribbon.                                       | SILENT
            May the tenant sublet?                         | Subletting is forbidden.                                             | SHOWN
            Is there a caste system in India?              | Caste system in India                                                | SHOWN
            Has a date for a trial been given?             | "Yesterday" is allowed in running news, since the archive stores the date. | SILENT
            Is there a car park?                           | The garden has a playground.                                         | SILENT
            Did the court convict Berg?                    | The court acquitted Berg.                                            | SHOWN
            Has the bridge been repaired?                  | The bridge will be repaired in autumn.                               | SHOWN
            Did Tom tell Ann the truth?                    | Ann told Tom the truth.                                              | SHOWN
            Does the warranty cover the battery?           | The warranty covers the frame. The battery is sold apart.            | SHOWN
            Can I fly business class?                      | Business class needs the approval of the editor. Points earned on work travel are yours to keep. | SILENT
            Does the recorder have a battery?              | If the recorder is warm, have the battery replaced.                  | SHOWN
            Can I cancel after 14 days?                    | You may cancel within 14 days of buying.                             | SHOWN
            Do I need a visa?                              | A visa can be extended in the capital.                               | SHOWN
            Does Dar have a brother?                       | Dar met the brother of Wang.                                         | SHOWN
            Does the cabin have a stove?                   | The cabin has a view of the lake. A stove is for hire.               | SHOWN
            Can I use my own car?                          | Use the bag to carry papers.                                         | SILENT
            Does the Tern come with a lamp?                | Connect the lamp. The Tern appears as a drive.                       | SILENT
            Did France and Spain sign the treaty?          | France signed the treaty.                                            | SILENT
            Can I take Doravin if I am pregnant?           | Talk to your doctor first if you are pregnant or if you take Doravin with warfarin. | SHOWN
            Can I cancel?                                  | If you cancel two days before, you get everything back.              | SHOWN
            Does Pillar support PostgreSQL 12?             | Pillar 4 needs Java 21. Support for PostgreSQL 12 is gone.           | SHOWN
            Does Pillar have a SOAP interface?             | Removed: the SOAP interface of Pillar, old as it was.                | SHOWN
            Is breakfast included?                         | The breakfast that was included is discontinued.                     | SHOWN
            Can jobs be cancelled?                         | Pillar leaked when jobs were cancelled.                              | SHOWN
            Did Dar meet Ding?                             | If Dar had met Ding, the talks had gone on.                          | SHOWN
            Can I take Doravin with alcohol?               | Alcohol affects how Doravin works.                                   | SHOWN
            Can I take Doravin with alcohol?               | Alcohol does not affect how Doravin works.                           | SHOWN
            Can I use the lamp with batteries?             | Batteries damage the lamp.                                           | SHOWN
            Did Lucy vote for the plan?                    | Lucy voted against the plan.                                         | SHOWN
            Are late reports accepted?                     | Ann reported a leak. The board agreed to buy a pump late in the day. | SHOWN
            Can I sublet the flat?                         | The flat may not be sublet without the consent of the landlord.      | SHOWN
            Is Anna the manager?                           | Anna was the manager until 2023.                                     | SHOWN
            Are children admitted?                         | Children under six are admitted free.                                | SHOWN
            Are dogs allowed?                              | Dogs are allowed in double kayaks only.                              | SHOWN
            Can I bring my dog?                            | Dogs are allowed in double kayaks only.                              | SHOWN
            Can I have a dog?                              | Dogs need permission, which is given for small ones.                 | SHOWN
            Do dogs need a ticket?                         | All other dogs need a ticket.                                        | SHOWN
            Can I barbecue on the balcony?                 | Barbecues with charcoal are not allowed on balconies.                | SHOWN
            May I leave a pram in the stairwell?           | Leave no bicycle in the stairwell. Prams may be left under the stairs. | SHOWN
            """)
    void whatASentenceOnlySeemsToSayIsNotSaid(String question, String passage, YesNo expected) {
        assertThat(YesNo.to(question, passage)).isEqualTo(expected);
    }
}
