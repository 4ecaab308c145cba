/* SPDX-License-Identifier: GPL-3.0-or-later
 * SPDX-FileCopyrightText: 2026 The Limber authors */

/* Written by extract-content. For xgettext only; not compiled. */

/* exercises/bird-dog.json /title */
NC_("exercise", "Bird-dog")
/* exercises/bird-dog.json /summary */
NC_("exercise", "Trains the buttocks, the small muscles along the spine, the sides of the trunk and the shoulders to keep you steady while arm and leg move.")
/* exercises/bird-dog.json /equipment/0 */
NC_("exercise", "Mat or pad")
/* exercises/bird-dog.json /start */
NC_("exercise", "Come onto all fours, hands under your shoulders and knees under your hips.")
/* exercises/bird-dog.json /steps/0 */
/* exercises/standing-hip-extension.json /steps/0 */
NC_("exercise", "Firm your belly lightly.")
/* exercises/bird-dog.json /steps/1 */
NC_("exercise", "Slide one leg back and the opposite arm forward.")
/* exercises/bird-dog.json /steps/2 */
NC_("exercise", "Lift them to the height of your trunk, no higher.")
/* exercises/bird-dog.json /steps/3 */
NC_("exercise", "Hold for 3 to 5 seconds, return, and change sides.")
/* exercises/bird-dog.json /feel */
NC_("exercise", "The buttock of the lifted leg, and your trunk keeping still.")
/* exercises/bird-dog.json /mistakes/0 */
NC_("exercise", "Letting the back sag.")
/* exercises/bird-dog.json /mistakes/1 */
NC_("exercise", "Rolling the hips open to one side.")
/* exercises/bird-dog.json /mistakes/2 */
NC_("exercise", "Lifting the leg too high.")
/* exercises/bird-dog.json /breathing */
NC_("exercise", "Out as you reach, then breathe normally through the hold. Never hold the breath.")
/* exercises/bird-dog.json /dose/text */
NC_("exercise", "Do 5 to 8 repetitions on each side, 1 or 2 sets, with 30 to 45 seconds of rest in between, on two or more days a week. Later, build up to 10. Stop while 2 or 3 tidy ones are left in you.")
/* exercises/bird-dog.json /easier/text */
NC_("exercise", "Move only the leg and keep both hands down.")
/* exercises/bird-dog.json /harder/text */
NC_("exercise", "Hold each reach for 10 seconds.")
/* exercises/bird-dog.json /cautions/0 */
NC_("exercise", "If your wrists hurt, rest on your fists or forearms.")
/* exercises/bird-dog.json /cautions/1 */
NC_("exercise", "If kneeling hurts, put more padding under the knees, or do standing hip extension instead.")
/* exercises/bird-dog.json /figure/description */
NC_("exercise", "On hands and knees. One leg reaches back and the opposite arm forward, both to the height of the trunk; then they return.")
/* exercises/childs-pose.json /title */
NC_("exercise", "Child’s pose")
/* exercises/childs-pose.json /summary */
NC_("exercise", "A resting stretch for the back, the buttocks and the sides below the shoulders.")
/* exercises/childs-pose.json /equipment/0 */
/* exercises/dead-bug.json /equipment/0 */
/* exercises/glute-bridge.json /equipment/0 */
/* exercises/hamstring-bridge.json /equipment/0 */
NC_("exercise", "Mat")
/* exercises/childs-pose.json /equipment/1 */
NC_("exercise", "Cushion")
/* exercises/childs-pose.json /start */
NC_("exercise", "Start on all fours.")
/* exercises/childs-pose.json /steps/0 */
NC_("exercise", "Sit your hips back toward your heels, as far as is comfortable.")
/* exercises/childs-pose.json /steps/1 */
NC_("exercise", "Reach your arms forward, or rest them beside you.")
/* exercises/childs-pose.json /steps/2 */
NC_("exercise", "Breathe into your back and let it widen.")
/* exercises/childs-pose.json /feel */
NC_("exercise", "A mild stretch, 3 to 4 out of 10, in the back, buttocks and shoulders.")
/* exercises/childs-pose.json /mistakes/0 */
NC_("exercise", "Forcing the hips down to the heels. They do not have to get there.")
/* exercises/childs-pose.json /breathing */
NC_("exercise", "Slow and easy: in for about 4 seconds, out for about 6. Send the breath toward your back.")
/* exercises/childs-pose.json /dose/text */
NC_("exercise", "Hold for 30 to 45 seconds, once or twice, with 10 to 15 seconds of rest in between.")
/* exercises/childs-pose.json /easier/text */
NC_("exercise", "Put a cushion between hips and heels, and take your knees wide.")
/* exercises/childs-pose.json /harder/text */
NC_("exercise", "Walk both hands to one side, then to the other.")
/* exercises/childs-pose.json /cautions/0 */
NC_("exercise", "With knee pain, leave it out. Sit at a table, rest your forearms on it and lean forward a little instead.")
/* exercises/childs-pose.json /cautions/1 */
NC_("exercise", "After a hip replacement done from the back, leave it out. It bends the hip past a right angle.")
/* exercises/childs-pose.json /cautions/2 */
NC_("exercise", "With osteoporosis of the spine, avoid this deep bend. Rest on your back with your calves on a chair instead.")
/* exercises/childs-pose.json /figure/description */
NC_("exercise", "From hands and knees the hips sink back toward the heels. The arms stay reached forward, the back rounds and rests.")
/* exercises/constructive-rest.json /title */
NC_("exercise", "Constructive rest")
/* exercises/constructive-rest.json /summary */
NC_("exercise", "A resting position: with hips and knees bent at right angles, the hip flexors have nothing to do. It strengthens nothing and does not have to.")
/* exercises/constructive-rest.json /equipment/0 */
NC_("exercise", "Chair or low sofa")
/* exercises/constructive-rest.json /equipment/1 */
NC_("exercise", "Pillow")
/* exercises/constructive-rest.json /start */
NC_("exercise", "Lie on the floor with your calves on the seat of a chair, hips and knees at about right angles. Put a pillow under your head, and your hands on your belly.")
/* exercises/constructive-rest.json /steps/0 */
NC_("exercise", "Let your back settle into the floor.")
/* exercises/constructive-rest.json /steps/1 */
/* exercises/diaphragmatic-breathing.json /steps/0 */
NC_("exercise", "Breathe in through your nose for 4 seconds, letting belly and lower ribs widen.")
/* exercises/constructive-rest.json /steps/2 */
/* exercises/diaphragmatic-breathing.json /steps/1 */
NC_("exercise", "Breathe out for 6 seconds.")
/* exercises/constructive-rest.json /steps/3 */
NC_("exercise", "When you are done, roll onto your side before you get up.")
/* exercises/constructive-rest.json /feel */
NC_("exercise", "Ease. Your legs feel heavy and the back is held up by the floor.")
/* exercises/constructive-rest.json /mistakes/0 */
NC_("exercise", "Letting the neck bend back. A pillow helps.")
/* exercises/constructive-rest.json /breathing */
/* exercises/diaphragmatic-breathing.json /breathing */
NC_("exercise", "In for 4 seconds, out for 6. Go faster whenever you need to.")
/* exercises/constructive-rest.json /dose/text */
NC_("exercise", "Stay for 2 to 5 minutes.")
/* exercises/constructive-rest.json /easier/text */
NC_("exercise", "Leave out the chair: lie with knees bent and feet flat.")
/* exercises/constructive-rest.json /harder/text */
NC_("exercise", "There is nothing harder to do here. If you want more, staying longer is enough.")
/* exercises/constructive-rest.json /cautions/0 */
NC_("exercise", "After 16 weeks of pregnancy, avoid lying flat for long. Rest on your side instead.")
/* exercises/constructive-rest.json /cautions/1 */
NC_("exercise", "If you get acid reflux, prop up head and chest, or do slow breathing in a chair.")
/* exercises/constructive-rest.json /cautions/2 */
NC_("exercise", "After a hip replacement done from the back, use a lower seat or lie with feet flat, so that the hips bend less than a right angle.")
/* exercises/constructive-rest.json /figure/description */
NC_("exercise", "Lying on the back with the calves on the seat of a chair and the head on a pillow. Belly and lower ribs rise and sink with the breath.")
/* exercises/couch-stretch.json /title */
NC_("exercise", "Couch stretch")
/* exercises/couch-stretch.json /summary */
NC_("exercise", "A strong stretch for the front of the thigh and hip, for people who find the half-kneeling stretch easy.")
/* exercises/couch-stretch.json /equipment/0 */
NC_("exercise", "Sofa")
/* exercises/couch-stretch.json /equipment/1 */
NC_("exercise", "Thick pad")
/* exercises/couch-stretch.json /start */
NC_("exercise", "Kneel on a thick pad with your back to a sofa. Rest the shin of the kneeling leg up against the sofa. That leg gets the stretch. Lean forward, hands on the floor or the front thigh.")
/* exercises/couch-stretch.json /steps/0 */
NC_("exercise", "Set the other foot flat in front of you.")
/* exercises/couch-stretch.json /steps/1 */
NC_("exercise", "Tuck your tailbone under.")
/* exercises/couch-stretch.json /steps/2 */
NC_("exercise", "Raise your trunk slowly, only as far as the stretch stays mild.")
/* exercises/couch-stretch.json /steps/3 */
/* exercises/half-kneeling-hip-flexor-stretch.json /steps/3 */
/* exercises/standing-hip-flexor-stretch.json /steps/3 */
NC_("exercise", "Stay there and keep breathing.")
/* exercises/couch-stretch.json /feel */
NC_("exercise", "A pull along the front of the thigh and up into the hip, no more than 3 to 4 out of 10.")
/* exercises/couch-stretch.json /mistakes/0 */
/* exercises/standing-hip-flexor-stretch.json /mistakes/0 */
NC_("exercise", "Arching the low back.")
/* exercises/couch-stretch.json /mistakes/1 */
NC_("exercise", "Letting the weight press on the kneecap.")
/* exercises/couch-stretch.json /breathing */
/* exercises/half-kneeling-hip-flexor-stretch.json /breathing */
/* exercises/standing-hip-flexor-stretch.json /breathing */
/* exercises/supine-knee-to-chest.json /breathing */
NC_("exercise", "Slow and easy: in for about 4 seconds, out for about 6.")
/* exercises/couch-stretch.json /dose/text */
NC_("exercise", "Hold for 20 to 30 seconds, once or twice on each side, with 10 to 15 seconds of rest in between.")
/* exercises/couch-stretch.json /easier/text */
NC_("exercise", "Do the half-kneeling stretch, with the back foot on the floor.")
/* exercises/couch-stretch.json /harder/text */
NC_("exercise", "Come fully upright and keep the tuck.")
/* exercises/couch-stretch.json /cautions/0 */
NC_("exercise", "Leave this out if you have knee pain, osteoarthritis or a knee replacement. Do the standing hip-flexor stretch instead.")
/* exercises/couch-stretch.json /cautions/1 */
NC_("exercise", "After a hip replacement done from the front, leave it out unless your surgeon agrees.")
/* exercises/couch-stretch.json /cautions/2 */
NC_("exercise", "If it pinches in the knee or deep in the groin, come out of it.")
/* exercises/couch-stretch.json /figure/description */
NC_("exercise", "Kneeling with the back to a sofa, the shin of the kneeling leg up against it and the other foot flat in front. The trunk rises slowly to upright.")
/* exercises/dead-bug.json /title */
NC_("exercise", "Dead bug")
/* exercises/dead-bug.json /summary */
NC_("exercise", "Strengthens the belly and the hip flexors while your back stays quiet and arm and leg move.")
/* exercises/dead-bug.json /start */
NC_("exercise", "Lie on your back. Lift both legs so that hips and knees are at right angles, and point your arms at the ceiling.")
/* exercises/dead-bug.json /steps/0 */
NC_("exercise", "Breathe out and let your back settle gently onto the floor.")
/* exercises/dead-bug.json /steps/1 */
NC_("exercise", "Lower one heel and the opposite arm, slowly.")
/* exercises/dead-bug.json /steps/2 */
NC_("exercise", "Bring them back up.")
/* exercises/dead-bug.json /steps/3 */
/* exercises/seated-march.json /steps/3 */
NC_("exercise", "Change sides.")
/* exercises/dead-bug.json /feel */
NC_("exercise", "The front of your belly working, and no strain in the back.")
/* exercises/dead-bug.json /mistakes/0 */
NC_("exercise", "Letting the back arch as the leg goes down.")
/* exercises/dead-bug.json /mistakes/1 */
/* exercises/gentle-abdominal-activation.json /mistakes/0 */
NC_("exercise", "Holding the breath.")
/* exercises/dead-bug.json /breathing */
NC_("exercise", "Out as arm and leg go down, in as they come back. Never hold the breath.")
/* exercises/dead-bug.json /dose/text */
NC_("exercise", "Do 5 to 8 repetitions on each side, 2 sets, with 30 to 45 seconds of rest in between, on two or more days a week. Stop while 2 or 3 tidy ones are left in you.")
/* exercises/dead-bug.json /easier/text */
NC_("exercise", "Keep your arms still and just tap one heel down, knee bent.")
/* exercises/dead-bug.json /harder/text */
NC_("exercise", "Lower the leg straighter.")
/* exercises/dead-bug.json /cautions/0 */
NC_("exercise", "After 16 weeks of pregnancy, leave it out. Do the seated march or bird-dog instead.")
/* exercises/dead-bug.json /cautions/1 */
NC_("exercise", "After recent abdominal surgery, wait until your surgeon agrees.")
/* exercises/dead-bug.json /cautions/2 */
NC_("exercise", "If your back arches or hurts, lower the leg less far or only tap the heel.")
/* exercises/dead-bug.json /figure/description */
NC_("exercise", "Lying on the back, hips and knees at right angles, arms pointing up. One leg stretches out low while the opposite arm reaches overhead; then both return.")
/* exercises/diaphragmatic-breathing.json /title */
NC_("exercise", "Diaphragmatic breathing")
/* exercises/diaphragmatic-breathing.json /summary */
NC_("exercise", "Slow, low breathing led by the diaphragm, with a moment of quiet attention. Studies of breathing practice find a small easing of stress; it is not known to act on the psoas itself.")
/* exercises/diaphragmatic-breathing.json /equipment/0 */
/* exercises/gentle-abdominal-activation.json /equipment/0 */
/* exercises/pelvic-tilts.json /equipment/0 */
NC_("exercise", "Mat or chair")
/* exercises/diaphragmatic-breathing.json /start */
NC_("exercise", "Lie on your back with knees bent, or sit in a chair. Rest one hand on your chest and one on your belly.")
/* exercises/diaphragmatic-breathing.json /steps/2 */
NC_("exercise", "Notice how it feels, and let thoughts pass by.")
/* exercises/diaphragmatic-breathing.json /steps/3 */
NC_("exercise", "Begin the next breath without hurry.")
/* exercises/diaphragmatic-breathing.json /feel */
NC_("exercise", "A sense of calm. The lower hand moves more than the upper one.")
/* exercises/diaphragmatic-breathing.json /mistakes/0 */
NC_("exercise", "Forcing big breaths. Small and slow is right.")
/* exercises/diaphragmatic-breathing.json /dose/text */
NC_("exercise", "Take 1 to 2 minutes in a break. If you practice to ease stress, give it 5 minutes or more.")
/* exercises/diaphragmatic-breathing.json /easier/text */
NC_("exercise", "Keep your eyes open and breathe at your own pace.")
/* exercises/diaphragmatic-breathing.json /harder/text */
NC_("exercise", "Stay with it for 10 minutes.")
/* exercises/diaphragmatic-breathing.json /cautions/0 */
NC_("exercise", "If you feel dizzy, go back to breathing normally.")
/* exercises/diaphragmatic-breathing.json /cautions/1 */
NC_("exercise", "If it brings up distress, stop. A short walk may suit you better.")
/* exercises/diaphragmatic-breathing.json /cautions/2 */
NC_("exercise", "After 16 weeks of pregnancy, sit rather than lie flat.")
/* exercises/diaphragmatic-breathing.json /figure/description */
NC_("exercise", "Lying on the back with bent knees, one hand on the chest and one on the belly. Belly and lower ribs widen with each breath in and sink with each breath out.")
/* exercises/diaphragmatic-breathing.json /other_figures/0/description */
NC_("exercise", "Standing easily with soft knees, one hand on the belly and the other arm hanging. The belly moves out with each breath in and back with each breath out.")
/* exercises/front-of-thigh-rolling.json /title */
NC_("exercise", "Front-of-thigh rolling")
/* exercises/front-of-thigh-rolling.json /summary */
NC_("exercise", "Eases the front and outer thigh for a short while. It does not reach the psoas, which lies deep behind the bowel, and it takes the place of rolling the belly or groin.")
/* exercises/front-of-thigh-rolling.json /equipment/0 */
NC_("exercise", "Soft foam roller")
/* exercises/front-of-thigh-rolling.json /start */
NC_("exercise", "Lie face down on your forearms with the roller under the middle of your thighs. Lean a little more on the side you are working.")
/* exercises/front-of-thigh-rolling.json /steps/0 */
NC_("exercise", "Roll slowly, about 10 centimeters at a time, and stay above the knee.")
/* exercises/front-of-thigh-rolling.json /steps/1 */
NC_("exercise", "Turn back a full hand’s width below the crease of the groin.")
/* exercises/front-of-thigh-rolling.json /steps/2 */
NC_("exercise", "Pause where it feels tender.")
/* exercises/front-of-thigh-rolling.json /steps/3 */
NC_("exercise", "While you pause, bend and straighten the knee a few times.")
/* exercises/front-of-thigh-rolling.json /feel */
NC_("exercise", "Pressure on the thigh that is easy to bear, no more than 5 out of 10.")
/* exercises/front-of-thigh-rolling.json /mistakes/0 */
NC_("exercise", "Rolling over the belly, the hip bone or the groin.")
/* exercises/front-of-thigh-rolling.json /mistakes/1 */
NC_("exercise", "Letting the low back sag.")
/* exercises/front-of-thigh-rolling.json /breathing */
NC_("exercise", "Keep it slow: in for about 4 seconds, out for about 6.")
/* exercises/front-of-thigh-rolling.json /dose/text */
NC_("exercise", "Roll for 30 to 60 seconds on each side, once.")
/* exercises/front-of-thigh-rolling.json /easier/text */
NC_("exercise", "Sit down and work along the thigh with your hands or a massage stick.")
/* exercises/front-of-thigh-rolling.json /harder/text */
NC_("exercise", "Put one leg alone on the roller, so that it carries more weight.")
/* exercises/front-of-thigh-rolling.json /cautions/0 */
NC_("exercise", "If you might have a blood clot, take blood thinners, have a fracture, an open wound or inflammation, or are pregnant, leave this out and ask your clinician what suits you.")
/* exercises/front-of-thigh-rolling.json /cautions/1 */
NC_("exercise", "Leave it out over varicose veins or numb skin, and with a hernia. Leg swings are another way to loosen the thigh.")
/* exercises/front-of-thigh-rolling.json /cautions/2 */
NC_("exercise", "Stop at once if you feel tingling.")
/* exercises/front-of-thigh-rolling.json /figure/description */
NC_("exercise", "Face down on the forearms with a soft roller under the thighs. The body slides slowly forward and back so that the roller moves along the front of the thighs, then a knee bends and straightens.")
/* exercises/gentle-abdominal-activation.json /title */
NC_("exercise", "Gentle abdominal activation")
/* exercises/gentle-abdominal-activation.json /summary */
NC_("exercise", "Lets you find and feel the deep muscles of the lower belly. It is one way among many: no kind of trunk exercise has proved clearly better for the back than the others.")
/* exercises/gentle-abdominal-activation.json /start */
NC_("exercise", "Lie on your back with knees bent and feet flat, or sit. Rest your fingertips just inside your hip bones.")
/* exercises/gentle-abdominal-activation.json /steps/0 */
NC_("exercise", "Breathe out and draw your lower belly in gently, with about a third of your effort.")
/* exercises/gentle-abdominal-activation.json /steps/1 */
NC_("exercise", "Keep that and breathe normally for 5 to 10 seconds.")
/* exercises/gentle-abdominal-activation.json /steps/2 */
NC_("exercise", "Let go completely.")
/* exercises/gentle-abdominal-activation.json /feel */
NC_("exercise", "Light firmness under your fingertips.")
/* exercises/gentle-abdominal-activation.json /mistakes/1 */
NC_("exercise", "Sucking in the ribs.")
/* exercises/gentle-abdominal-activation.json /mistakes/2 */
NC_("exercise", "Keeping it switched on all day. Between exercises your belly may be soft.")
/* exercises/gentle-abdominal-activation.json /breathing */
NC_("exercise", "Out as you begin, then normal breaths while you keep the firmness.")
/* exercises/gentle-abdominal-activation.json /dose/text */
NC_("exercise", "Do 6 to 10 repetitions of 5 to 10 seconds each. If you prefer, firm the whole belly evenly all around instead of drawing it in; that steadies the trunk more.")
/* exercises/gentle-abdominal-activation.json /easier/text */
NC_("exercise", "Sit and simply breathe out slowly, feeling the belly draw in by itself.")
/* exercises/gentle-abdominal-activation.json /harder/text */
NC_("exercise", "Slide one heel out and back while you keep it, or go on to the dead bug.")
/* exercises/gentle-abdominal-activation.json /cautions/0 */
NC_("exercise", "With pelvic-floor pain, leave this out and do slow breathing instead. A pelvic-health physiotherapist can guide you.")
/* exercises/gentle-abdominal-activation.json /cautions/1 */
NC_("exercise", "After 16 weeks of pregnancy, sit rather than lie.")
/* exercises/gentle-abdominal-activation.json /figure/description */
NC_("exercise", "Lying on the back with bent knees, fingertips inside the hip bones. The lower belly draws in gently and stays so while breathing goes on, then lets go.")
/* exercises/glute-bridge.json /title */
NC_("exercise", "Glute bridge")
/* exercises/glute-bridge.json /summary */
NC_("exercise", "Strengthens the buttocks and the backs of the thighs, and opens the front of the hips a little on the way.")
/* exercises/glute-bridge.json /start */
NC_("exercise", "Lie on your back with knees bent and feet flat. Your heels are about a hand’s length from your buttocks.")
/* exercises/glute-bridge.json /steps/0 */
NC_("exercise", "Breathe out and flatten your low back slightly.")
/* exercises/glute-bridge.json /steps/1 */
NC_("exercise", "Press through your heels and lift your hips until shoulders, hips and knees are in line.")
/* exercises/glute-bridge.json /steps/2 */
NC_("exercise", "Hold for 2 to 3 seconds.")
/* exercises/glute-bridge.json /steps/3 */
NC_("exercise", "Lower over 2 seconds.")
/* exercises/glute-bridge.json /feel */
NC_("exercise", "Your buttocks working.")
/* exercises/glute-bridge.json /mistakes/0 */
NC_("exercise", "Arching the back or letting the ribs flare.")
/* exercises/glute-bridge.json /mistakes/1 */
NC_("exercise", "Cramping at the back of the thigh: bring your heels closer.")
/* exercises/glute-bridge.json /mistakes/2 */
/* exercises/sit-to-stand.json /mistakes/1 */
NC_("exercise", "Letting the knees fall inward.")
/* exercises/glute-bridge.json /breathing */
/* exercises/hamstring-bridge.json /breathing */
/* exercises/seated-march.json /breathing */
NC_("exercise", "Out as you lift, in as you lower. Never hold the breath.")
/* exercises/glute-bridge.json /dose/text */
NC_("exercise", "Do 8 to 12 repetitions, 2 sets, with 30 to 45 seconds of rest in between, on two or more days a week. Stop while 2 or 3 tidy ones are left in you.")
/* exercises/glute-bridge.json /easier/text */
NC_("exercise", "Lift only half as high.")
/* exercises/glute-bridge.json /harder/text */
NC_("exercise", "Use one leg, or put a band around your thighs.")
/* exercises/glute-bridge.json /cautions/0 */
/* exercises/hamstring-bridge.json /cautions/1 */
NC_("exercise", "After 16 weeks of pregnancy, avoid lying flat for long. Do sit-to-stand or standing hip extension instead.")
/* exercises/glute-bridge.json /cautions/1 */
NC_("exercise", "If your back complains, lift less high and keep the ribs down.")
/* exercises/glute-bridge.json /figure/description */
NC_("exercise", "Lying on the back with bent knees. The hips rise until shoulders, hips and knees are in line, stay there, and come down slowly.")
/* exercises/glute-bridge.json /other_figures/0/description */
NC_("exercise", "Lying on the back with one knee bent and its foot flat; the other leg is straight and lifted, thighs side by side. The hips rise on the one leg until shoulders, hips and the lifted leg are in line, stay level, and come down slowly.")
/* exercises/glute-bridge.json /other_figures/1/description */
NC_("exercise", "Lying on the back with bent knees. The hips rise about half as high as they could, stay there for a moment, and come down slowly.")
/* exercises/half-kneeling-hip-flexor-stretch.json /title */
NC_("exercise", "Half-kneeling hip-flexor stretch")
/* exercises/half-kneeling-hip-flexor-stretch.json /summary */
NC_("exercise", "Stretches the muscles at the front of the hip, the psoas among them, while the buttock and belly do a little light work. A small movement is enough.")
/* exercises/half-kneeling-hip-flexor-stretch.json /equipment/0 */
NC_("exercise", "Folded towel or pad")
/* exercises/half-kneeling-hip-flexor-stretch.json /equipment/1 */
NC_("exercise", "Chair to hold on to")
/* exercises/half-kneeling-hip-flexor-stretch.json /start */
NC_("exercise", "Kneel with the knee of the side to be stretched on a pad, right under your hip. Put the other foot flat in front of you. A chair beside you helps with balance.")
/* exercises/half-kneeling-hip-flexor-stretch.json /steps/0 */
NC_("exercise", "Grow tall through the top of your head.")
/* exercises/half-kneeling-hip-flexor-stretch.json /steps/1 */
NC_("exercise", "Squeeze the buttock of the kneeling leg and tuck your tailbone under.")
/* exercises/half-kneeling-hip-flexor-stretch.json /steps/2 */
NC_("exercise", "Keep the tuck and glide your hips forward, only 3 to 5 centimeters.")
/* exercises/half-kneeling-hip-flexor-stretch.json /feel */
NC_("exercise", "A mild pull at the front of the hip you kneel on, about 3 to 4 out of 10.")
/* exercises/half-kneeling-hip-flexor-stretch.json /mistakes/0 */
NC_("exercise", "Arching the low back instead of keeping the tuck.")
/* exercises/half-kneeling-hip-flexor-stretch.json /mistakes/1 */
NC_("exercise", "Sinking into a deep lunge.")
/* exercises/half-kneeling-hip-flexor-stretch.json /mistakes/2 */
NC_("exercise", "Twisting the hips to one side.")
/* exercises/half-kneeling-hip-flexor-stretch.json /dose/text */
NC_("exercise", "Hold for 30 seconds, twice on each side, at least 3 days a week. Rest 10 to 15 seconds between rounds.")
/* exercises/half-kneeling-hip-flexor-stretch.json /easier/text */
NC_("exercise", "Do the standing version with a hand on a desk.")
/* exercises/half-kneeling-hip-flexor-stretch.json /harder/text */
NC_("exercise", "Raise the arm on the kneeling side and lean slightly away from it.")
/* exercises/half-kneeling-hip-flexor-stretch.json /cautions/0 */
NC_("exercise", "If kneeling hurts, add padding or do the standing stretch instead.")
/* exercises/half-kneeling-hip-flexor-stretch.json /cautions/1 */
NC_("exercise", "After a hip replacement done from the front, do not take the leg behind you unless your surgeon agrees.")
/* exercises/half-kneeling-hip-flexor-stretch.json /cautions/2 */
NC_("exercise", "If it pinches or catches deep in the groin, stop. If that keeps happening, have it looked at.")
/* exercises/half-kneeling-hip-flexor-stretch.json /figure/description */
NC_("exercise", "Kneeling on the knee of the side that is stretched, the other foot flat in front. The tailbone tucks under and the hips glide a little forward, trunk upright.")
/* exercises/hamstring-bridge.json /title */
NC_("exercise", "Hamstring bridge")
/* exercises/hamstring-bridge.json /summary */
NC_("exercise", "A bridge with the feet farther away, so that the backs of the thighs do most of the work and the buttocks help.")
/* exercises/hamstring-bridge.json /start */
NC_("exercise", "Lie on your back with knees bent, then walk your heels away until the knees are only about 60 degrees bent. Let your toes come up.")
/* exercises/hamstring-bridge.json /steps/0 */
NC_("exercise", "Dig your heels into the floor.")
/* exercises/hamstring-bridge.json /steps/1 */
NC_("exercise", "Lift your hips.")
/* exercises/hamstring-bridge.json /steps/2 */
NC_("exercise", "Hold for 2 seconds.")
/* exercises/hamstring-bridge.json /steps/3 */
NC_("exercise", "Lower slowly.")
/* exercises/hamstring-bridge.json /feel */
NC_("exercise", "The backs of your thighs working hard.")
/* exercises/hamstring-bridge.json /mistakes/0 */
NC_("exercise", "Arching the back.")
/* exercises/hamstring-bridge.json /mistakes/1 */
NC_("exercise", "Pushing on through a cramp. Come down, shake the leg out, and bring the heels a little closer.")
/* exercises/hamstring-bridge.json /dose/text */
NC_("exercise", "Do 6 to 8 repetitions, 2 sets, with 30 to 45 seconds of rest in between, on two or more days a week. Stop while 2 or 3 tidy ones are left in you.")
/* exercises/hamstring-bridge.json /easier/text */
NC_("exercise", "Do the ordinary glute bridge.")
/* exercises/hamstring-bridge.json /harder/text */
NC_("exercise", "Use one leg.")
/* exercises/hamstring-bridge.json /cautions/0 */
NC_("exercise", "With a hamstring strain, do the glute bridge in a range free of pain until the thigh has healed.")
/* exercises/hamstring-bridge.json /figure/description */
NC_("exercise", "Lying on the back with the heels further away and the toes up. The heels dig in, the hips rise into line and come down slowly.")
/* exercises/hip-circles.json /title */
NC_("exercise", "Hip circles")
/* exercises/hip-circles.json /summary */
NC_("exercise", "Moves the hip joint around in a wide, easy circle and asks the muscles around it to steer. A good warm-up.")
/* exercises/hip-circles.json /equipment/0 */
NC_("exercise", "Support for one hand")
/* exercises/hip-circles.json /start */
NC_("exercise", "Stand tall with one hand on a support. Lift the knee of the working side to a comfortable height.")
/* exercises/hip-circles.json /steps/0 */
NC_("exercise", "Open the knee out to the side.")
/* exercises/hip-circles.json /steps/1 */
NC_("exercise", "Sweep it down and a little behind you.")
/* exercises/hip-circles.json /steps/2 */
NC_("exercise", "Bring it back up in front to where it began.")
/* exercises/hip-circles.json /steps/3 */
NC_("exercise", "Halfway through, draw the circle in the other direction.")
/* exercises/hip-circles.json /feel */
NC_("exercise", "Smooth movement in the hip, with the pelvis staying level.")
/* exercises/hip-circles.json /mistakes/0 */
NC_("exercise", "Turning the whole pelvis along with the knee.")
/* exercises/hip-circles.json /mistakes/1 */
NC_("exercise", "Hiking the hip up toward the ribs.")
/* exercises/hip-circles.json /breathing */
NC_("exercise", "Breathe freely as you circle. Never hold the breath.")
/* exercises/hip-circles.json /dose/text */
NC_("exercise", "Draw 6 to 8 circles on each side, half of them in each direction.")
/* exercises/hip-circles.json /easier/text */
NC_("exercise", "Keep the toes brushing the floor and draw a small circle.")
/* exercises/hip-circles.json /harder/text */
NC_("exercise", "Go more slowly and take your hand off the support.")
/* exercises/hip-circles.json /cautions/0 */
NC_("exercise", "After a hip replacement, ask your surgeon first. Turning the leg out behind you or lifting the knee above hip height may not be allowed; the seated march, with the knee kept low, may suit you better.")
/* exercises/hip-circles.json /cautions/1 */
NC_("exercise", "A click that does not hurt is no reason to stop. If it clicks with pain, make the circle smaller, and stop if the pain stays.")
/* exercises/hip-circles.json /cautions/2 */
NC_("exercise", "If your balance is poor, hold on with both hands.")
/* exercises/hip-circles.json /figure/description */
NC_("exercise", "Standing tall on one leg, a hand on a support. The other knee is lifted, opens to the side, sweeps down and a little behind, and comes back up to the front.")
/* exercises/hip-hinge.json /title */
NC_("exercise", "Hip hinge")
/* exercises/hip-hinge.json /summary */
NC_("exercise", "Teaches you to bend from the hips with a long spine. It strengthens buttocks, back and the backs of the thighs, which also get a stretch.")
/* exercises/hip-hinge.json /equipment/0 */
NC_("exercise", "Stick (optional)")
/* exercises/hip-hinge.json /start */
NC_("exercise", "Stand with your feet as wide as your hips. If you like, hold a stick along your back, touching head, upper back and tailbone.")
/* exercises/hip-hinge.json /steps/0 */
NC_("exercise", "Soften your knees.")
/* exercises/hip-hinge.json /steps/1 */
NC_("exercise", "Push your hips straight back.")
/* exercises/hip-hinge.json /steps/2 */
NC_("exercise", "Let your trunk tip forward, about halfway to level or a little more, with a long spine.")
/* exercises/hip-hinge.json /steps/3 */
NC_("exercise", "Drive your hips forward and stand tall.")
/* exercises/hip-hinge.json /feel */
NC_("exercise", "The backs of your thighs stretching, then thighs and buttocks working.")
/* exercises/hip-hinge.json /mistakes/0 */
NC_("exercise", "Rounding the back.")
/* exercises/hip-hinge.json /mistakes/1 */
NC_("exercise", "Turning it into a squat.")
/* exercises/hip-hinge.json /mistakes/2 */
NC_("exercise", "Leaning back at the top.")
/* exercises/hip-hinge.json /breathing */
NC_("exercise", "In as you bend, out as you come up. Never hold the breath.")
/* exercises/hip-hinge.json /dose/text */
NC_("exercise", "Do 10 to 12 repetitions, 2 sets, with 30 to 45 seconds of rest in between, on two or more days a week. Tip the trunk to about 45 to 60 degrees. Stop while 2 or 3 tidy ones are left in you.")
/* exercises/hip-hinge.json /easier/text */
NC_("exercise", "Let your hands slide down your thighs and stay in a small range.")
/* exercises/hip-hinge.json /harder/text */
NC_("exercise", "Hold a weight, or stand on one leg.")
/* exercises/hip-hinge.json /cautions/0 */
NC_("exercise", "With fresh back pain or pain down the leg, use a small range and only what stays comfortable.")
/* exercises/hip-hinge.json /cautions/1 */
NC_("exercise", "With osteoporosis, keep the spine long and start without a weight.")
/* exercises/hip-hinge.json /cautions/2 */
NC_("exercise", "After a hip replacement done from the back, stay well short of a right angle at the hip.")
/* exercises/hip-hinge.json /figure/description */
NC_("exercise", "Standing with soft knees. The hips push straight back and the long trunk tips forward, about halfway to level; then the hips drive forward to standing.")
/* exercises/hip-hinge.json /other_figures/0/description */
NC_("exercise", "Standing on one leg with a soft knee. The hips push back and the long trunk tips forward while the other leg reaches back, in line with the trunk; then the hips drive forward to standing on the one leg.")
/* exercises/leg-swings.json /title */
NC_("exercise", "Leg swings")
/* exercises/leg-swings.json /summary */
NC_("exercise", "Takes the hip through its range, front and back, and warms it up before walking, running or strength work. The standing leg works too.")
/* exercises/leg-swings.json /equipment/0 */
NC_("exercise", "Wall or other firm support")
/* exercises/leg-swings.json /start */
NC_("exercise", "Stand side-on to a wall with one hand on it. Put your weight on the leg next to the wall, so that the outer leg can swing. To change sides, turn around.")
/* exercises/leg-swings.json /steps/0 */
NC_("exercise", "Swing the outer leg forward, easily.")
/* exercises/leg-swings.json /steps/1 */
NC_("exercise", "Let it swing back while your trunk stays still.")
/* exercises/leg-swings.json /steps/2 */
NC_("exercise", "Start small and let each swing grow a little.")
/* exercises/leg-swings.json /feel */
NC_("exercise", "The hip loosening up, and the buttock of the standing leg keeping you steady.")
/* exercises/leg-swings.json /mistakes/0 */
NC_("exercise", "Flinging the leg.")
/* exercises/leg-swings.json /mistakes/1 */
NC_("exercise", "Arching the back as the leg goes behind you.")
/* exercises/leg-swings.json /breathing */
NC_("exercise", "Let the breath flow with the swings. Never hold it.")
/* exercises/leg-swings.json /dose/text */
NC_("exercise", "Do 10 to 12 swings on each side, once.")
/* exercises/leg-swings.json /easier/text */
NC_("exercise", "Swing through half the range.")
/* exercises/leg-swings.json /harder/text */
NC_("exercise", "Take your hand off the wall and balance.")
/* exercises/leg-swings.json /cautions/0 */
NC_("exercise", "If your balance is poor, hold on with both hands, or choose the seated march.")
/* exercises/leg-swings.json /cautions/1 */
NC_("exercise", "After a recent hamstring or groin strain, wait until easy swings are free of pain.")
/* exercises/leg-swings.json /cautions/2 */
NC_("exercise", "After a hip replacement, ask your surgeon how far the leg may go; after surgery from the front, keep the back swing small or leave it out.")
/* exercises/leg-swings.json /figure/description */
NC_("exercise", "Standing side-on to a wall with a hand on it. The outer leg swings forward and back like a pendulum while the trunk stays still.")
/* exercises/pelvic-tilts.json /title */
NC_("exercise", "Pelvic tilts")
/* exercises/pelvic-tilts.json /summary */
NC_("exercise", "Gently moves the low back, with a little work for the belly. A kind way to begin or end the day.")
/* exercises/pelvic-tilts.json /start */
NC_("exercise", "Lie on your back with knees bent and feet flat. Seated on a chair with both feet down works as well.")
/* exercises/pelvic-tilts.json /steps/0 */
NC_("exercise", "Breathe out and let your low back flatten.")
/* exercises/pelvic-tilts.json /steps/1 */
NC_("exercise", "Breathe in and let a small arch appear.")
/* exercises/pelvic-tilts.json /steps/2 */
NC_("exercise", "Rock slowly between the two.")
/* exercises/pelvic-tilts.json /feel */
NC_("exercise", "Your back moving easily, without strain.")
/* exercises/pelvic-tilts.json /mistakes/0 */
NC_("exercise", "Lifting the hips off the floor.")
/* exercises/pelvic-tilts.json /mistakes/1 */
NC_("exercise", "Pushing with the legs. Let the belly do the work.")
/* exercises/pelvic-tilts.json /breathing */
NC_("exercise", "Out as the back flattens, in as it arches. Never hold the breath.")
/* exercises/pelvic-tilts.json /dose/text */
NC_("exercise", "Rock 6 to 10 times, once. If your back is stiff, 5 times, three times a day, is a good beginning.")
/* exercises/pelvic-tilts.json /easier/text */
NC_("exercise", "Make the movement smaller.")
/* exercises/pelvic-tilts.json /harder/text */
NC_("exercise", "Do it on all fours.")
/* exercises/pelvic-tilts.json /cautions/0 */
NC_("exercise", "After 16 weeks of pregnancy, do it seated, so that you are not lying flat for long.")
/* exercises/pelvic-tilts.json /cautions/1 */
NC_("exercise", "If one direction hurts, stay in the part that feels easy.")
/* exercises/pelvic-tilts.json /cautions/2 */
NC_("exercise", "With osteoporosis, keep the movement small and gentle.")
/* exercises/pelvic-tilts.json /figure/description */
NC_("exercise", "Lying on the back with bent knees. The pelvis rocks: the low back flattens onto the floor, then a small arch appears.")
/* exercises/pelvic-tilts.json /other_figures/0/description */
NC_("exercise", "Sitting tall on a chair with both feet flat and the hands on the thighs. The pelvis rocks: it rolls back and the low back rounds a little, then it rolls forward and a small arch appears.")
/* exercises/seated-march.json /title */
NC_("exercise", "Seated march")
/* exercises/seated-march.json /summary */
NC_("exercise", "Strengthens the muscles that lift the thigh, the psoas among them, with the belly helping you sit tall.")
/* exercises/seated-march.json /equipment/0 */
NC_("exercise", "Chair that does not roll or turn")
/* exercises/seated-march.json /start */
NC_("exercise", "Sit tall, away from the backrest, with both feet flat on the floor.")
/* exercises/seated-march.json /steps/0 */
NC_("exercise", "Lift one knee 5 to 10 centimeters.")
/* exercises/seated-march.json /steps/1 */
/* exercises/standing-hip-extension.json /steps/2 */
NC_("exercise", "Pause for 1 second.")
/* exercises/seated-march.json /steps/2 */
NC_("exercise", "Lower the foot quietly.")
/* exercises/seated-march.json /feel */
NC_("exercise", "The front of the hip working.")
/* exercises/seated-march.json /mistakes/0 */
NC_("exercise", "Leaning back as the knee comes up.")
/* exercises/seated-march.json /mistakes/1 */
NC_("exercise", "Rushing.")
/* exercises/seated-march.json /dose/text */
NC_("exercise", "Do 10 lifts on each side, 1 or 2 sets, with 30 to 45 seconds of rest in between, on two or more days a week. Stop while 2 or 3 tidy ones are left in you.")
/* exercises/seated-march.json /easier/text */
NC_("exercise", "Lift only the heel and keep the toes on the floor.")
/* exercises/seated-march.json /harder/text */
NC_("exercise", "Loop a band around your thighs, or march standing.")
/* exercises/seated-march.json /cautions/0 */
NC_("exercise", "If your groin is easily irritated, lift lower, do fewer, or do heel raises for now.")
/* exercises/seated-march.json /cautions/1 */
NC_("exercise", "After a hip replacement done from the back, sit on a higher seat so that the knee stays below the hip even when lifted, or ask your surgeon first.")
/* exercises/seated-march.json /cautions/2 */
NC_("exercise", "If the chair rolls or turns, choose another one, or march standing with a hand on the desk.")
/* exercises/seated-march.json /figure/description */
NC_("exercise", "Sitting tall on a chair with both feet flat. One knee lifts a little, pauses, and the foot comes down quietly.")
/* exercises/seated-march.json /other_figures/0/description */
NC_("exercise", "Standing tall. One knee lifts in front to about the height of the hip, pauses, and the foot comes down quietly; trunk and hips stay still.")
/* exercises/sit-to-stand.json /title */
NC_("exercise", "Sit-to-stand")
/* exercises/sit-to-stand.json /summary */
NC_("exercise", "Strengthens thighs and buttocks for something you do all day: getting up and sitting down.")
/* exercises/sit-to-stand.json /equipment/0 */
NC_("exercise", "Stable chair without wheels")
/* exercises/sit-to-stand.json /start */
NC_("exercise", "Sit at the front of the seat with your feet a little behind your knees.")
/* exercises/sit-to-stand.json /steps/0 */
NC_("exercise", "Lean forward until your nose is over your toes.")
/* exercises/sit-to-stand.json /steps/1 */
NC_("exercise", "Push through your feet and stand up.")
/* exercises/sit-to-stand.json /steps/2 */
NC_("exercise", "Squeeze your buttocks at the top.")
/* exercises/sit-to-stand.json /steps/3 */
NC_("exercise", "Sit down slowly, over 3 seconds.")
/* exercises/sit-to-stand.json /feel */
NC_("exercise", "Your thighs and buttocks working.")
/* exercises/sit-to-stand.json /mistakes/0 */
NC_("exercise", "Dropping onto the seat.")
/* exercises/sit-to-stand.json /breathing */
NC_("exercise", "Out as you stand, in as you sit. Never hold the breath.")
/* exercises/sit-to-stand.json /dose/text */
NC_("exercise", "Do 5 to 10 repetitions, 1 or 2 sets, with 30 to 45 seconds of rest in between, on two or more days a week. Stop while 2 or 3 tidy ones are left in you.")
/* exercises/sit-to-stand.json /easier/text */
NC_("exercise", "Use a higher seat and help with your hands.")
/* exercises/sit-to-stand.json /harder/text */
NC_("exercise", "Go more slowly, with your arms crossed over your chest.")
/* exercises/sit-to-stand.json /cautions/0 */
NC_("exercise", "If your knees hurt, raise the seat, use your hands, and do only what stays comfortable.")
/* exercises/sit-to-stand.json /cautions/1 */
NC_("exercise", "If you get dizzy, sit down and rest. Stand for a moment before each next one, with something to hold close by.")
/* exercises/sit-to-stand.json /cautions/2 */
NC_("exercise", "After a hip replacement done from the back, use a high seat and do not lean far forward.")
/* exercises/sit-to-stand.json /figure/description */
NC_("exercise", "Sitting at the front of a chair, feet a little behind the knees. The trunk leans forward, the legs push up to standing, and then the hips sink slowly back to the seat.")
/* exercises/sit-to-stand.json /other_figures/0/description */
NC_("exercise", "Sitting at the front of a chair, feet apart. The trunk leans forward, the legs push up, and the body stays standing tall with the feet apart.")
/* exercises/standing-hip-extension.json /title */
NC_("exercise", "Standing hip extension")
/* exercises/standing-hip-extension.json /summary */
NC_("exercise", "Strengthens the big buttock muscle and the backs of the thighs, standing at your desk.")
/* exercises/standing-hip-extension.json /equipment/0 */
/* exercises/standing-hip-flexor-stretch.json /equipment/0 */
NC_("exercise", "Desk or other firm support")
/* exercises/standing-hip-extension.json /start */
NC_("exercise", "Stand facing the desk with both hands on it, leaning forward slightly.")
/* exercises/standing-hip-extension.json /steps/1 */
NC_("exercise", "Keep one knee straight and move that leg back, only 10 to 15 degrees, a hand’s length or so.")
/* exercises/standing-hip-extension.json /steps/3 */
NC_("exercise", "Bring the leg back under you.")
/* exercises/standing-hip-extension.json /feel */
NC_("exercise", "The buttock of the moving leg.")
/* exercises/standing-hip-extension.json /mistakes/0 */
NC_("exercise", "Arching the low back to get the leg higher.")
/* exercises/standing-hip-extension.json /mistakes/1 */
NC_("exercise", "Tipping the trunk forward or to the side.")
/* exercises/standing-hip-extension.json /breathing */
NC_("exercise", "Out as the leg goes back, in as it returns. Never hold the breath.")
/* exercises/standing-hip-extension.json /dose/text */
NC_("exercise", "Do 6 to 10 repetitions on each side, 1 or 2 sets, with 30 to 45 seconds of rest in between, on two or more days a week. Stop while 2 or 3 tidy ones are left in you.")
/* exercises/standing-hip-extension.json /easier/text */
NC_("exercise", "Slide your toes back along the floor instead of lifting the foot.")
/* exercises/standing-hip-extension.json /harder/text */
NC_("exercise", "Put a band around your ankles.")
/* exercises/standing-hip-extension.json /cautions/0 */
NC_("exercise", "After a hip replacement done from the front, do not take the leg behind you unless your surgeon agrees. Sit-to-stand also works the buttocks.")
/* exercises/standing-hip-extension.json /cautions/1 */
NC_("exercise", "If your balance is poor, keep both hands on the desk and the toes on the floor.")
/* exercises/standing-hip-extension.json /figure/description */
NC_("exercise", "Standing at a desk with both hands on it, leaning slightly forward. One straight leg moves back a little, pauses, and comes back.")
/* exercises/standing-hip-flexor-stretch.json /title */
NC_("exercise", "Standing hip-flexor stretch")
/* exercises/standing-hip-flexor-stretch.json /summary */
NC_("exercise", "Stretches the front of the hip and the calf of the back leg without leaving the desk. Easy on the knees.")
/* exercises/standing-hip-flexor-stretch.json /start */
NC_("exercise", "Stand with one foot a step behind the other and a hand on the desk. The back leg is the one that gets the stretch.")
/* exercises/standing-hip-flexor-stretch.json /steps/0 */
NC_("exercise", "Let your back heel lift.")
/* exercises/standing-hip-flexor-stretch.json /steps/1 */
NC_("exercise", "Tuck your tailbone under and squeeze the buttock of the back leg.")
/* exercises/standing-hip-flexor-stretch.json /steps/2 */
NC_("exercise", "Bend the front knee slightly and shift your weight forward.")
/* exercises/standing-hip-flexor-stretch.json /feel */
NC_("exercise", "A mild pull at the front of the back hip, about 3 to 4 out of 10.")
/* exercises/standing-hip-flexor-stretch.json /mistakes/1 */
NC_("exercise", "Taking too long a stride.")
/* exercises/standing-hip-flexor-stretch.json /dose/text */
NC_("exercise", "Hold for 20 to 30 seconds, once or twice on each side, with 10 to 15 seconds of rest in between. At least 2 or 3 days a week; every break is fine.")
/* exercises/standing-hip-flexor-stretch.json /easier/text */
NC_("exercise", "Take a shorter stance.")
/* exercises/standing-hip-flexor-stretch.json /harder/text */
NC_("exercise", "Reach the arm of the back leg’s side overhead.")
/* exercises/standing-hip-flexor-stretch.json /cautions/0 */
NC_("exercise", "After a hip replacement done from the front, do not take the leg behind you unless your surgeon agrees. The seated march may be an alternative.")
/* exercises/standing-hip-flexor-stretch.json /cautions/1 */
NC_("exercise", "If your balance is poor, hold on with both hands and keep the stance short and hip-wide.")
/* exercises/standing-hip-flexor-stretch.json /cautions/2 */
NC_("exercise", "If it pinches deep in the groin, stop. If that keeps happening, have it looked at.")
/* exercises/standing-hip-flexor-stretch.json /figure/description */
NC_("exercise", "Standing in a short step with hands on a desk. The back heel lifts, the tailbone tucks under, and the weight shifts forward over the bent front knee.")
/* exercises/supine-knee-to-chest.json /title */
NC_("exercise", "Supine knee-to-chest")
/* exercises/supine-knee-to-chest.json /summary */
NC_("exercise", "Stretches the buttock and low back of the leg you hug. The front of the other hip gets a slight stretch, too little to count as a psoas stretch.")
/* exercises/supine-knee-to-chest.json /equipment/0 */
NC_("exercise", "Mat or bed")
/* exercises/supine-knee-to-chest.json /start */
NC_("exercise", "Lie on your back with knees bent and feet flat.")
/* exercises/supine-knee-to-chest.json /steps/0 */
NC_("exercise", "Hug one leg toward you, by the shin or behind the thigh.")
/* exercises/supine-knee-to-chest.json /steps/1 */
NC_("exercise", "Slide the other leg out straight and press its thigh down.")
/* exercises/supine-knee-to-chest.json /steps/2 */
NC_("exercise", "Stay there, with your head and shoulders resting.")
/* exercises/supine-knee-to-chest.json /feel */
NC_("exercise", "A mild stretch, 3 to 4 out of 10, in the buttock and low back of the hugged side, perhaps a light pull at the front of the other hip.")
/* exercises/supine-knee-to-chest.json /mistakes/0 */
NC_("exercise", "Yanking on the knee.")
/* exercises/supine-knee-to-chest.json /mistakes/1 */
NC_("exercise", "Lifting the head or straining the neck.")
/* exercises/supine-knee-to-chest.json /dose/text */
NC_("exercise", "Hold for 20 to 30 seconds, twice on each side, with 10 to 15 seconds of rest in between.")
/* exercises/supine-knee-to-chest.json /easier/text */
NC_("exercise", "Leave the other foot flat. The front of that hip then gets no stretch.")
/* exercises/supine-knee-to-chest.json /harder/text */
NC_("exercise", "Lie at the edge of a bed and let the other thigh hang. Now the front of that hip is stretched.")
/* exercises/supine-knee-to-chest.json /cautions/0 */
NC_("exercise", "After a hip replacement done from the back, do not bring the thigh past a right angle. Ask your surgeon, or do pelvic tilts instead. After one done from the front, do not let the other thigh hang.")
/* exercises/supine-knee-to-chest.json /cautions/1 */
NC_("exercise", "With osteoporosis, do not pull hard or let the low back curl off the floor. The glute bridge is a better choice.")
/* exercises/supine-knee-to-chest.json /cautions/2 */
NC_("exercise", "After 16 weeks of pregnancy, avoid lying flat for long. Do seated pelvic tilts instead.")
/* exercises/supine-knee-to-chest.json /figure/description */
NC_("exercise", "Lying on the back. One leg is hugged toward the chest with both hands while the other leg slides out straight along the floor.")
/* exercises/walking.json /title */
NC_("exercise", "Walking")
/* exercises/walking.json /summary */
NC_("exercise", "Works the whole leg and mildly stretches the front of the hip with every step. In one trial, walking together with some education made back pain come back less often.")
/* exercises/walking.json /equipment/0 */
NC_("exercise", "Comfortable shoes")
/* exercises/walking.json /start */
NC_("exercise", "Stand tall and look ahead. If there is no room to walk, march on the spot.")
/* exercises/walking.json /steps/0 */
NC_("exercise", "Set off and let your arms swing.")
/* exercises/walking.json /steps/1 */
NC_("exercise", "Take a comfortable stride.")
/* exercises/walking.json /steps/2 */
NC_("exercise", "Speed up little by little.")
/* exercises/walking.json /feel */
NC_("exercise", "Getting warm, and breathing a little more than at rest.")
/* exercises/walking.json /mistakes/0 */
NC_("exercise", "Overstriding. Quicker steps are better than longer ones.")
/* exercises/walking.json /breathing */
NC_("exercise", "Breathe freely. You should be able to talk.")
/* exercises/walking.json /dose/text */
NC_("exercise", "In a break, walk for 1 to 5 minutes. Over some weeks, build up to 30 minutes on 5 days a week.")
/* exercises/walking.json /easier/text */
NC_("exercise", "Walk indoors, or march on the spot near something to hold.")
/* exercises/walking.json /harder/text */
NC_("exercise", "Choose a route with hills.")
/* exercises/walking.json /cautions/0 */
NC_("exercise", "If you are at risk of falling, walk on even ground, use your usual aid or go with someone, or do the seated march.")
/* exercises/walking.json /cautions/1 */
NC_("exercise", "If you get chest pain, stop and call for emergency help. If you feel dizzy or unusually breathless, stop and rest.")
/* exercises/walking.json /figure/description */
NC_("exercise", "Walking tall with an easy stride; the arms swing, each with the opposite leg.")
/* exercises/walking.json /other_figures/0/description */
NC_("exercise", "Marching tall on the spot. One knee lifts high, then the other; the arms swing, each with the opposite leg.")
/* routines/beginner-gentle.json /title */
NC_("routine", "Beginner gentle")
/* routines/beginner-gentle.json /summary */
NC_("routine", "A light start if you are older, out of practice or coming back after a break; 2 or 3 days a week is a good beginning. Do fewer repetitions whenever you like. After 16 weeks of pregnancy, breathe sitting up, do the pelvic tilts and belly exercise seated, and the seated march in place of knee-to-chest and the bridge.")
/* routines/beginner-gentle.json /aim */
NC_("routine", "A light, easy start")
/* routines/beginner-gentle.json /steps/4/title */
NC_("routine", "Half-height bridge")
/* routines/beginner-gentle.json /steps/5/title */
NC_("routine", "Sit-to-stand from a high chair")
/* routines/beginner-gentle.json /steps/8/title */
NC_("routine", "Easy walk")
/* routines/beginner-gentle.json /steps/2/note */
NC_("routine", "Draw one leg in only as far as is easy, and slide the other out straight. With osteoporosis, keep the low back on the floor or skip this one.")
/* routines/beginner-gentle.json /steps/4/note */
NC_("routine", "Lift your hips only half as high as you could. Hold for a moment, and lower slowly.")
/* routines/beginner-gentle.json /steps/5/note */
NC_("routine", "Use a high, firm chair, or put a firm cushion on the seat. Help with your hands as much as you need.")
/* routines/beginner-gentle.json /steps/8/note */
NC_("routine", "Walk around the room at your own pace, or march on the spot with a hand near a support.")
/* routines/desk-break.json /title */
NC_("routine", "5-minute desk break")
/* routines/desk-break.json /summary */
NC_("routine", "A little walking, strength and stretching for the break you take about once an hour. You need a firm chair without wheels; skip a break whenever it does not suit.")
/* routines/desk-break.json /aim */
NC_("routine", "A moving break, about once an hour")
/* routines/desk-break.json /steps/0/title */
/* routines/full-psoas.json /steps/0/title */
NC_("routine", "Walk or march on the spot")
/* routines/desk-break.json /steps/5/title */
NC_("routine", "Seated pelvic tilts")
/* routines/desk-break.json /steps/0/note */
NC_("routine", "Walk around if there is room, or march on the spot. Let your arms swing.")
/* routines/desk-break.json /steps/5/note */
NC_("routine", "Sit tall with both feet flat. Breathe out and let your low back round a little, breathe in and let a small arch appear.")
/* routines/desk-reset.json /title */
NC_("routine", "90-second desk reset")
/* routines/desk-reset.json /summary */
NC_("routine", "Stand up, stretch the front of the hips, work the buttocks and take two slow breaths. Good after any long sit, as often as you like.")
/* routines/desk-reset.json /aim */
NC_("routine", "Loosen up after a long sit, right at your desk")
/* routines/desk-reset.json /steps/0/title */
NC_("routine", "Stand up, feet apart")
/* routines/desk-reset.json /steps/3/title */
/* routines/morning-mobility.json /steps/8/title */
NC_("routine", "Two slow breaths, standing")
/* routines/desk-reset.json /steps/2/note */
NC_("routine", "Hands on the desk. Move the leg back and in again, light and small, without a pause.")
/* routines/desk-reset.json /steps/3/note */
/* routines/morning-mobility.json /steps/8/note */
NC_("routine", "Stand easily, one hand on your belly. In for 3 seconds, out for 5.")
/* routines/evening-wind-down.json /title */
NC_("routine", "Evening wind-down")
/* routines/evening-wind-down.json /summary */
NC_("routine", "Five minutes of slow breathing, then easy stretches; any evening you like. If your knees hurt, do the standing hip-flexor stretch in place of the half-kneeling one and leave out child’s pose. After 16 weeks of pregnancy, breathe sitting up, do the pelvic tilts seated and the standing hip-flexor stretch in place of knee-to-chest.")
/* routines/evening-wind-down.json /aim */
NC_("routine", "Slow down and relax before bed")
/* routines/evening-wind-down.json /steps/5/title */
NC_("routine", "Quiet lying")
/* routines/evening-wind-down.json /steps/5/note */
NC_("routine", "Lie comfortably, hands on your belly, and let the breath be slow.")
/* routines/full-psoas.json /title */
NC_("routine", "Full psoas routine")
/* routines/full-psoas.json /summary */
NC_("routine", "Stretches and strengthens the front and back of the hips; do it 3 days a week. If your knees hurt, do the standing hip-flexor stretch in place of the half-kneeling and couch stretches. After 16 weeks of pregnancy, do the standing hip-flexor stretch, seated march, sit-to-stand or standing hip extension in place of what is done lying on your back, sit for the breathing and leave out the thigh rolling.")
/* routines/full-psoas.json /aim */
NC_("routine", "Stretch and strengthen the hips, front and back")
/* routines/morning-mobility.json /title */
NC_("routine", "Morning mobility")
/* routines/morning-mobility.json /summary */
NC_("routine", "Eight gentle minutes on the mat and on your feet; every morning is fine. If your knees hurt, do the standing hip-flexor stretch in place of the half-kneeling one and leave out child’s pose. After 16 weeks of pregnancy, do the standing hip-flexor stretch, seated march, sit-to-stand or standing hip extension in place of what is done lying on your back, and the pelvic tilts seated.")
/* routines/morning-mobility.json /aim */
NC_("routine", "Ease morning stiffness")
/* routines/morning-mobility.json /steps/7/note */
NC_("routine", "Three circles one way, three the other, then change legs straight away.")
/* routines/runners-hip.json /title */
NC_("routine", "Runner’s hip")
/* routines/runners-hip.json /summary */
NC_("routine", "Prepares the hips for a run, or fills an easy day; if you prefer, keep the long stretch at the end for after the run. If your knees hurt, do the standing hip-flexor stretch instead of the half-kneeling one. After 16 weeks of pregnancy, do sit-to-stand or standing hip extension in place of the bridge.")
/* routines/runners-hip.json /aim */
NC_("routine", "Get the hips ready to run")
/* routines/runners-hip.json /steps/0/title */
NC_("routine", "Brisk march or easy jog on the spot")
/* routines/runners-hip.json /steps/3/title */
NC_("routine", "Standing march")
/* routines/runners-hip.json /steps/4/title */
NC_("routine", "Single-leg bridge")
/* routines/runners-hip.json /steps/5/title */
NC_("routine", "Single-leg hip hinge")
/* routines/runners-hip.json /steps/0/note */
NC_("routine", "Start as a march and quicken to a jog if it feels good. Stay light on your feet.")
/* routines/runners-hip.json /steps/3/note */
NC_("routine", "Stand tall, a hand near a support. Lift one knee, pause, lower it quietly and change sides.")
/* routines/runners-hip.json /steps/4/note */
NC_("routine", "Lie with knees bent, press through one heel and keep the other leg lifted. Hips stay level. Use both legs if the back arches or the thigh cramps.")
/* routines/runners-hip.json /steps/5/note */
NC_("routine", "Stand on one leg with a soft knee and push the hips back while the other leg reaches behind you. Rest its toes on the floor if you wobble.")
/* routines/strength-balance.json /title */
NC_("routine", "Strength balance")
/* routines/strength-balance.json /summary */
NC_("routine", "Strength for hips and trunk. Do it on 2 days a week that do not follow one another, and stop each set while 2 or 3 tidy repetitions are left in you. After 16 weeks of pregnancy, do the standing hip-flexor stretch, seated march, sit-to-stand or standing hip extension in place of what is done lying on your back.")
/* routines/strength-balance.json /aim */
NC_("routine", "Strengthen the hips and trunk")
/* routines/strength-balance.json /steps/0/title */
NC_("routine", "March on the spot")
/* routines/strength-balance.json /steps/5/title */
NC_("routine", "Seated march, slow or with a band")
/* routines/strength-balance.json /steps/0/note */
NC_("routine", "March easily and let your arms swing. Lift the knees a little higher as you warm up.")
/* routines/strength-balance.json /steps/5/note */
NC_("routine", "Sit tall. Loop a band around your thighs, or do without and lift slowly. Pause at the top.")
/* articles/exercises-for-a-healthy-psoas.json /title */
NC_("article", "Exercises for a healthy psoas")
/* articles/exercises-for-a-healthy-psoas.json /summary */
NC_("article", "What the exercises in Limber do, how much of them to do, and what can fairly be expected of them.")
/* articles/exercises-for-a-healthy-psoas.json /key_points/0 */
NC_("article", "Lengthen the front of the hips, strengthen the back of them, steady the trunk, and walk.")
/* articles/exercises-for-a-healthy-psoas.json /key_points/1 */
NC_("article", "Start with a few tidy repetitions and stop two or three before your form would go.")
/* articles/exercises-for-a-healthy-psoas.json /key_points/2 */
NC_("article", "Strength work on two days a week is the usual advice for adults.")
/* articles/exercises-for-a-healthy-psoas.json /key_points/3 */
NC_("article", "Structured exercise eases back pain to a modest degree, and no one kind is clearly best.")
/* articles/exercises-for-a-healthy-psoas.json /sections/0/title */
NC_("article", "Lengthen the front")
/* articles/exercises-for-a-healthy-psoas.json /sections/1/title */
NC_("article", "Strengthen the hips")
/* articles/exercises-for-a-healthy-psoas.json /sections/2/title */
NC_("article", "Steady the trunk")
/* articles/exercises-for-a-healthy-psoas.json /sections/3/title */
NC_("article", "How much is enough")
/* articles/exercises-for-a-healthy-psoas.json /sections/4/title */
NC_("article", "What to expect")
/* articles/exercises-for-a-healthy-psoas.json /sections/0/blocks/0/paragraph */
NC_("article", "The [half-kneeling hip-flexor stretch](exercise:half-kneeling-hip-flexor-stretch) takes the thigh back while a tucked pelvis keeps the low back quiet. At a desk, the [standing version](exercise:standing-hip-flexor-stretch) does the same without kneeling. The [couch stretch](exercise:couch-stretch) is stronger and mainly meets the front of the thigh; leave it for later, and leave it out with sore knees.")
/* xgettext:no-c-format */
/* articles/exercises-for-a-healthy-psoas.json /sections/1/blocks/0/paragraph */
NC_("article", "The [glute bridge](exercise:glute-bridge) is honest work for the buttocks: lift until shoulder, hip and knee are in one line, no higher. On one leg it asks the muscle for about 54% of its maximum. The [hip hinge](exercise:hip-hinge) and the [hamstring bridge](exercise:hamstring-bridge) train the back of the thighs. The hip flexors like work too: try a [seated march](exercise:seated-march).")
/* articles/exercises-for-a-healthy-psoas.json /sections/2/blocks/2/paragraph */
NC_("article", "When that is easy, the [dead bug](exercise:dead-bug) lets your abdominals steady you while arms and legs move.")
/* articles/exercises-for-a-healthy-psoas.json /sections/3/blocks/1/paragraph */
NC_("article", "If you would rather not plan, play [strength balance](routine:strength-balance) on two days that do not follow each other, or the [full psoas routine](routine:full-psoas) on three.")
/* xgettext:no-c-format */
/* articles/exercises-for-a-healthy-psoas.json /sections/4/blocks/1/paragraph */
NC_("article", "Regular walking may help to keep back pain from returning. In a trial, people who were given a walking program with education had fewer returns of low back pain: at any time, the chance was about 28% lower (hazard ratio 0.72). Walking and education came together, so their shares cannot be told apart. Walk in a way that fits your day, and build up toward 30 minutes on five days a week. A [few minutes](exercise:walking) is a fine start.")
/* articles/exercises-for-a-healthy-psoas.json /sections/3/blocks/0/list/0 */
NC_("article", "Stretches: 30 seconds, twice a side, on three or more days a week, at an effort of three or four out of ten.")
/* articles/exercises-for-a-healthy-psoas.json /sections/3/blocks/0/list/1 */
NC_("article", "Strength: two sets of 8 to 12, or of the smaller number an exercise gives, on two days a week. Breathe out on the effort and never hold your breath.")
/* articles/exercises-for-a-healthy-psoas.json /sections/3/blocks/0/list/2 */
NC_("article", "Rest 10 to 15 seconds between stretches, and 30 to 45 between sets of strength work.")
/* articles/exercises-for-a-healthy-psoas.json /sections/3/blocks/0/list/3 */
NC_("article", "If you are new to this, or have had a long pause, start with the [beginner gentle](routine:beginner-gentle) routine.")
/* articles/exercises-for-a-healthy-psoas.json /sections/4/blocks/2/warning */
NC_("article", "Stop if pain is sharp or electric, if it spreads or gets worse, or if you feel numb, dizzy or short of breath. More in [listening to your body](article:listening-to-your-body).")
/* articles/exercises-for-a-healthy-psoas.json /sections/0/blocks/1/claim/said */
NC_("article", "Knee-to-chest stretches the psoas of the straight leg.")
/* articles/exercises-for-a-healthy-psoas.json /sections/1/blocks/1/claim/said */
NC_("article", "Strong buttocks and hamstrings realign the pelvis.")
/* articles/exercises-for-a-healthy-psoas.json /sections/2/blocks/0/claim/said */
NC_("article", "Do 10 to 15 bird-dogs.")
/* articles/exercises-for-a-healthy-psoas.json /sections/2/blocks/1/claim/said */
NC_("article", "Draw in your navel to make the spine stable.")
/* articles/exercises-for-a-healthy-psoas.json /sections/4/blocks/0/claim/said */
NC_("article", "This routine will give you less pain.")
/* articles/exercises-for-a-healthy-psoas.json /sections/0/blocks/1/claim/finding */
NC_("article", "Mostly it stretches the buttock and low back on the hugged side. A clear stretch at the front of the other hip comes only when that thigh hangs over the edge of a bed. With that foot flat on the floor there is none.")
/* articles/exercises-for-a-healthy-psoas.json /sections/1/blocks/1/claim/finding */
NC_("article", "The strength is worthwhile. That it changes how the pelvis is tilted has not been shown.")
/* xgettext:no-c-format */
/* articles/exercises-for-a-healthy-psoas.json /sections/2/blocks/0/claim/finding */
NC_("article", "The exercise is sound: the buttock muscles work at about 21 to 56% of their maximum. Ten to fifteen is more than you need at the start.")
/* articles/exercises-for-a-healthy-psoas.json /sections/2/blocks/1/claim/finding */
NC_("article", "Drawing in does recruit the deepest abdominal muscle. Bracing, which firms the whole abdominal wall, stabilizes more. For back pain, no type of exercise is clearly superior.")
/* articles/exercises-for-a-healthy-psoas.json /sections/4/blocks/0/claim/finding */
NC_("article", "We know of no trial of this very routine. For structured exercise in general, trials show a modest lowering of long-lasting back pain (standardized difference −0.33), with moderate certainty.")
/* articles/exercises-for-a-healthy-psoas.json /sections/0/blocks/1/claim/take */
NC_("article", "Use [knee-to-chest](exercise:supine-knee-to-chest) as an easy stretch for buttock and low back. For the front of the hip, choose one of the stretches above.")
/* articles/exercises-for-a-healthy-psoas.json /sections/1/blocks/1/claim/take */
NC_("article", "Train for stairs, hills and shopping bags. Your pelvis does not need a new position.")
/* articles/exercises-for-a-healthy-psoas.json /sections/2/blocks/0/claim/take */
NC_("article", "Begin [bird-dog](exercise:bird-dog) with five to eight a side, or with holds of five to ten seconds. Add more when it stays tidy.")
/* articles/exercises-for-a-healthy-psoas.json /sections/2/blocks/1/claim/take */
NC_("article", "Use [gentle abdominal activation](exercise:gentle-abdominal-activation) to get a feel for these muscles. There is no need to hold your belly in all day.")
/* articles/exercises-for-a-healthy-psoas.json /sections/4/blocks/0/claim/take */
NC_("article", "Expect some help rather than a cure. The exercise you like enough to go on with is a good one to choose.")
/* articles/hip-mobility.json /title */
NC_("article", "Hip mobility")
/* articles/hip-mobility.json /summary */
NC_("article", "Which movements the psoas can limit and which it cannot, what mobility drills do, and what they do not promise.")
/* articles/hip-mobility.json /key_points/0 */
NC_("article", "A short hip flexor limits how far the thigh goes back. It does not keep the knee from coming up.")
/* articles/hip-mobility.json /key_points/1 */
NC_("article", "Leg swings and hip circles add mobility for a while, so they suit a warm-up.")
/* articles/hip-mobility.json /key_points/2 */
NC_("article", "How deep you squat depends on hips and ankles that bend. That a loose psoas helps has not been shown.")
/* articles/hip-mobility.json /key_points/3 */
NC_("article", "In pooled trials of preventing injuries, strength training did better than stretching.")
/* articles/hip-mobility.json /sections/0/title */
NC_("article", "Which way a hip can go")
/* articles/hip-mobility.json /sections/1/title */
NC_("article", "Walking and running")
/* articles/hip-mobility.json /sections/2/title */
NC_("article", "Squats")
/* articles/hip-mobility.json /sections/3/title */
NC_("article", "Warming up")
/* articles/hip-mobility.json /sections/4/title */
NC_("article", "Mobility and injuries")
/* articles/hip-mobility.json /sections/5/title */
NC_("article", "Putting it together")
/* articles/hip-mobility.json /sections/0/blocks/0/paragraph */
NC_("article", "Your hip bends (flexion), goes back (extension), moves out and in, and turns. The psoas crosses the front of the joint. Like a strap across a hinge, what it can hold back is mainly the movement that pulls it long, and that is extension: the thigh behind the trunk.")
/* articles/hip-mobility.json /sections/0/blocks/2/paragraph */
NC_("article", "There is a common check for this at the edge of a table, the modified Thomas test: one knee is hugged and the other thigh hangs. It is unreliable unless the tilt of the pelvis is controlled. So do not read too much into a quick try at home.")
/* articles/hip-mobility.json /sections/3/blocks/1/paragraph */
NC_("article", "Keep the trunk still and the leg under control; flinging adds nothing. Hold on to something steady. If your balance is poor, keep the swings half as large. If you have strained a hamstring or your groin lately, leave them out.")
/* articles/hip-mobility.json /sections/5/blocks/0/paragraph */
NC_("article", "You do not need the range of a dancer. You need enough for what you like to do, and the strength to use it. A little often is easier to keep up than a lot at once.")
/* articles/hip-mobility.json /sections/5/blocks/2/paragraph */
NC_("article", "Pick one, do it for a few weeks, and judge by what you can do rather than by how bendy you look. How long and how often to stretch is told in [stretching, rolling and “release”](article:stretching-rolling-release). And if you have a hip replacement, read [listening to your body](article:listening-to-your-body) first: some of these movements may not be for you.")
/* articles/hip-mobility.json /sections/5/blocks/1/list/0 */
NC_("article", "To loosen up in eight minutes: [morning mobility](routine:morning-mobility).")
/* articles/hip-mobility.json /sections/5/blocks/1/list/1 */
NC_("article", "For range and strength together: the [full psoas routine](routine:full-psoas), three days a week.")
/* articles/hip-mobility.json /sections/5/blocks/1/list/2 */
NC_("article", "On a working day: the [desk break](routine:desk-break).")
/* articles/hip-mobility.json /sections/0/blocks/3/warning */
NC_("article", "A deep pinch or a catch in the groin is not a stretch. Stop, and have it assessed.")
/* articles/hip-mobility.json /sections/0/blocks/1/claim/said */
NC_("article", "A tight psoas keeps you from bringing the knee to the chest.")
/* articles/hip-mobility.json /sections/1/blocks/0/claim/said */
NC_("article", "A tight psoas limits hip extension and shortens your stride.")
/* articles/hip-mobility.json /sections/1/blocks/1/claim/said */
NC_("article", "Hip-flexor stretching gives you a better running stride.")
/* articles/hip-mobility.json /sections/2/blocks/0/claim/said */
NC_("article", "A loose psoas gives you deeper, safer squats.")
/* articles/hip-mobility.json /sections/3/blocks/0/claim/said */
NC_("article", "Leg swings and hip circles help mobility.")
/* articles/hip-mobility.json /sections/4/blocks/0/claim/said */
NC_("article", "Good mobility prevents injuries.")
/* articles/hip-mobility.json /sections/0/blocks/1/claim/finding */
NC_("article", "It is the other way round. Bringing the knee up lets the psoas become shorter; a short hip flexor limits extension.")
/* articles/hip-mobility.json /sections/1/blocks/0/claim/finding */
NC_("article", "The best data come from older adults. Stretching the hip flexors gave them more range, and it improved walking in those who were limited to begin with. For younger people there is less to go on.")
/* articles/hip-mobility.json /sections/1/blocks/1/claim/finding */
NC_("article", "In the studies pooled so far, up to 120 seconds of hip-flexor stretching did no harm to performance or helped it slightly. That is no clear promise of a better stride.")
/* articles/hip-mobility.json /sections/2/blocks/0/claim/finding */
NC_("article", "We found no direct evidence for it. A squat needs hips that bend and ankles that bend, and the psoas grows shorter on the way down.")
/* articles/hip-mobility.json /sections/3/blocks/0/claim/finding */
NC_("article", "They do, in the short term. Controlled, repeated movement increases range for a while, and that more blood flows to moving muscles is nothing remarkable.")
/* articles/hip-mobility.json /sections/4/blocks/0/claim/finding */
NC_("article", "Pooled trials found that strength training cut injuries and stretching did not. A later review gives static stretching some credit, for injuries of muscles and tendons. The question is open.")
/* articles/hip-mobility.json /sections/0/blocks/1/claim/take */
NC_("article", "If your knee does not come up far, look elsewhere, and do not force it. For the front of the hip, choose a [half-kneeling stretch](exercise:half-kneeling-hip-flexor-stretch) instead of hugging the knee.")
/* articles/hip-mobility.json /sections/1/blocks/0/claim/take */
NC_("article", "If you are older and your hips are stiff, regular stretching is worth a try. Walking itself is good practice too.")
/* articles/hip-mobility.json /sections/1/blocks/1/claim/take */
NC_("article", "Stretch before a run if you like it, or keep long holds for afterward. In the [runner’s hip](routine:runners-hip) routine they come last, so it is easy to do them later.")
/* articles/hip-mobility.json /sections/2/blocks/0/claim/take */
NC_("article", "Use the depth you can control. A higher seat and slower [sit-to-stands](exercise:sit-to-stand) are a good way to begin.")
/* articles/hip-mobility.json /sections/3/blocks/0/claim/take */
NC_("article", "Use them before activity: [leg swings](exercise:leg-swings), ten to twelve a side, and [hip circles](exercise:hip-circles), six to eight. Start small and let the range grow.")
/* articles/hip-mobility.json /sections/4/blocks/0/claim/take */
NC_("article", "Do not rely on stretching alone. Put strength beside it, with [hip hinges](exercise:hip-hinge) or [bridges](exercise:glute-bridge).")
/* articles/listening-to-your-body.json /title */
NC_("article", "Listening to your body")
/* articles/listening-to-your-body.json /summary */
NC_("article", "When to carry on, when to stop, and when to see someone: right away, today or soon.")
/* articles/listening-to-your-body.json /key_points/0 */
NC_("article", "Mild discomfort is acceptable. Sharp, electric, spreading or worsening pain means stop.")
/* articles/listening-to-your-body.json /key_points/1 */
NC_("article", "A few signs need emergency help. Read the list once, so that you know it.")
/* articles/listening-to-your-body.json /key_points/2 */
NC_("article", "If you are no better after a few weeks, see a clinician.")
/* articles/listening-to-your-body.json /key_points/3 */
NC_("article", "Limber is education for adults. It cannot diagnose.")
/* articles/listening-to-your-body.json /sections/0/title */
NC_("article", "While you exercise")
/* articles/listening-to-your-body.json /sections/1/title */
NC_("article", "Get emergency help")
/* articles/listening-to-your-body.json /sections/2/title */
NC_("article", "Get help the same day")
/* articles/listening-to-your-body.json /sections/3/title */
NC_("article", "See a clinician soon")
/* articles/listening-to-your-body.json /sections/4/title */
NC_("article", "Take extra care")
/* articles/listening-to-your-body.json /sections/5/title */
NC_("article", "The rest of the time")
/* articles/listening-to-your-body.json /sections/0/blocks/3/paragraph */
NC_("article", "If you are no better after a few weeks, see a clinician. An older page of NHS inform in Scotland says after two.")
/* articles/listening-to-your-body.json /sections/0/blocks/4/paragraph */
NC_("article", "Everything in Limber is education, not a diagnosis, and it is written for adults only. If a clinician who has examined you advises something else, follow that.")
/* articles/listening-to-your-body.json /sections/1/blocks/2/paragraph */
NC_("article", "Apart from the accident and chest pain, these can mean trouble with the cauda equina, the bundle of nerves at the base of the spine.")
/* xgettext:no-c-format */
/* articles/listening-to-your-body.json /sections/2/blocks/2/paragraph */
NC_("article", "A psoas abscess is a rare infection. Its signs are fever, pain in the back, flank or groin, a limp, a hip held bent, and pain on straightening it. The full set of classic signs appears in only about 30% of cases, so do not wait for all of them; get help the same day.")
/* articles/listening-to-your-body.json /sections/3/blocks/2/paragraph */
NC_("article", "One sign alone tells little; clinicians weigh signs together. That is their task, so when in doubt, ask. If something comes on suddenly and badly, do not wait: call for emergency help.")
/* articles/listening-to-your-body.json /sections/5/blocks/0/paragraph */
NC_("article", "On most days none of this applies, and the way forward is movement, strength and regular breaks. Start easily, with [beginner gentle](routine:beginner-gentle) or a [walk](exercise:walking), and add more as it suits you.")
/* articles/listening-to-your-body.json /sections/1/blocks/1/list/0 */
NC_("article", "pain, tingling, weakness or numbness in both legs")
/* articles/listening-to-your-body.json /sections/1/blocks/1/list/1 */
NC_("article", "numbness around your genitals, buttocks or anus")
/* articles/listening-to-your-body.json /sections/1/blocks/1/list/2 */
NC_("article", "new trouble passing urine")
/* articles/listening-to-your-body.json /sections/1/blocks/1/list/3 */
NC_("article", "loss of control over your bladder or bowel")
/* articles/listening-to-your-body.json /sections/1/blocks/1/list/4 */
NC_("article", "a change in sexual function")
/* articles/listening-to-your-body.json /sections/1/blocks/1/list/5 */
NC_("article", "a serious accident before the pain started")
/* articles/listening-to-your-body.json /sections/1/blocks/1/list/6 */
NC_("article", "chest pain")
/* articles/listening-to-your-body.json /sections/2/blocks/1/list/0 */
NC_("article", "fever")
/* articles/listening-to-your-body.json /sections/2/blocks/1/list/1 */
NC_("article", "weight loss that you cannot explain")
/* articles/listening-to-your-body.json /sections/2/blocks/1/list/2 */
NC_("article", "swelling, or a change in the shape of your back")
/* articles/listening-to-your-body.json /sections/2/blocks/1/list/3 */
NC_("article", "pain that rest does not ease, or that is worse at night")
/* articles/listening-to-your-body.json /sections/2/blocks/1/list/4 */
NC_("article", "pain high up, between the shoulder blades")
/* articles/listening-to-your-body.json /sections/2/blocks/1/list/5 */
NC_("article", "pain that is worse when you cough or sneeze")
/* articles/listening-to-your-body.json /sections/3/blocks/1/list/0 */
NC_("article", "you have had cancer")
/* articles/listening-to-your-body.json /sections/3/blocks/1/list/1 */
NC_("article", "sudden spinal pain with osteoporosis, with long use of steroids, or after a minor fall (possible fracture)")
/* articles/listening-to-your-body.json /sections/3/blocks/1/list/2 */
NC_("article", "a weakened immune system, drugs injected into a vein, or a recent infection (possible infection of the spine)")
/* articles/listening-to-your-body.json /sections/3/blocks/1/list/3 */
NC_("article", "a leg that keeps getting weaker, or a foot that you can no longer lift at the front")
/* articles/listening-to-your-body.json /sections/3/blocks/1/list/4 */
NC_("article", "pulsating pain in the belly (possible aneurysm)")
/* articles/listening-to-your-body.json /sections/3/blocks/1/list/5 */
NC_("article", "new, severe pain when you are under 20 or over 55")
/* articles/listening-to-your-body.json /sections/4/blocks/0/list/0 */
NC_("article", "Hip replacement: what to avoid depends on the surgery. After an anterior one, avoid stretching the leg back and turning it out; after a posterior one, avoid bending the hip past 90° and crossing your legs. Newer practice may be less strict, so ask your surgeon.")
/* articles/listening-to-your-body.json /sections/4/blocks/0/list/1 */
NC_("article", "Other hip trouble: with a deep pinch or catch in the groin, stop and have it assessed.")
/* articles/listening-to-your-body.json /sections/4/blocks/0/list/2 */
NC_("article", "Pregnancy: after 16 weeks, do not lie flat for long, and never put pressure on the belly. [Sit-to-stand](exercise:sit-to-stand), the [seated march](exercise:seated-march) and seated [pelvic tilts](exercise:pelvic-tilts) can replace work on your back.")
/* articles/listening-to-your-body.json /sections/4/blocks/0/list/3 */
NC_("article", "Osteoporosis: strength and balance work are encouraged. Modify deep or loaded bending of the spine, as in [knee-to-chest](exercise:supine-knee-to-chest) and [child’s pose](exercise:childs-pose).")
/* articles/listening-to-your-body.json /sections/4/blocks/0/list/4 */
NC_("article", "Rolling: never the belly or the groin crease, and never over open wounds or fractures. Be careful, and ask first, with blood clots, blood thinners, inflammation, varicose veins, reduced feeling from nerve trouble, a hernia, or in pregnancy.")
/* articles/listening-to-your-body.json /sections/0/blocks/0/warning */
NC_("article", "Stop if pain is sharp, electric, spreading or getting worse, or if you feel numb, dizzy or short of breath.")
/* articles/listening-to-your-body.json /sections/1/blocks/0/warning */
NC_("article", "Call your local emergency number or go to an emergency department if you have back pain with any of these:")
/* articles/listening-to-your-body.json /sections/1/blocks/3/warning */
NC_("article", "If you take blood thinners: sudden groin pain with weakness of the knee can be a bleed into the psoas. This, too, is an emergency.")
/* articles/listening-to-your-body.json /sections/2/blocks/0/warning */
NC_("article", "Contact a clinician on the same day (in the UK, call 111) if you have back pain with any of these:")
/* articles/listening-to-your-body.json /sections/3/blocks/0/warning */
NC_("article", "Have back pain checked promptly if any of these applies:")
/* articles/listening-to-your-body.json /sections/0/blocks/1/claim/said */
NC_("article", "Stop as soon as anything hurts.")
/* articles/listening-to-your-body.json /sections/0/blocks/2/claim/said */
NC_("article", "Knowing the cause of your pain is half the cure.")
/* articles/listening-to-your-body.json /sections/0/blocks/1/claim/finding */
NC_("article", "Mild discomfort while you exercise is acceptable. Pain that is sharp, that spreads, or that leaves you worse the next day is not.")
/* articles/listening-to-your-body.json /sections/0/blocks/2/claim/finding */
NC_("article", "This is unsupported. For nearly everyone with low back pain no specific source can be identified, and serious causes aside, the advice is to manage it actively and return to activity.")
/* articles/listening-to-your-body.json /sections/0/blocks/1/claim/take */
NC_("article", "If it is mild and has settled by the next day, carry on. If you are worse the next day, do less or choose an easier version. If it is sharp or spreading, stop.")
/* articles/listening-to-your-body.json /sections/0/blocks/2/claim/take */
NC_("article", "You can start moving without a perfect explanation. Look at the lists below first; if something on them applies, see a clinician before you begin.")
/* articles/psoas-and-back-pain.json /title */
NC_("article", "The psoas and back pain")
/* articles/psoas-and-back-pain.json /summary */
NC_("article", "A popular story blames back pain on a tight psoas. Here it is step by step, with what has been measured at each one.")
/* articles/psoas-and-back-pain.json /key_points/0 */
NC_("article", "For nearly everyone with low back pain, no one source of the pain can be named.")
/* articles/psoas-and-back-pain.json /key_points/1 */
NC_("article", "Most people without any pain have a pelvis that tilts forward. On average, tilt and curve are the same with and without back pain.")
/* articles/psoas-and-back-pain.json /key_points/2 */
NC_("article", "No guideline we saw names psoas treatment. Keeping active and exercising are what they recommend.")
/* articles/psoas-and-back-pain.json /key_points/3 */
NC_("article", "Exercise in general eases back pain to a modest degree. The kind you like and keep doing is a good kind.")
/* articles/psoas-and-back-pain.json /sections/0/title */
NC_("article", "The usual story")
/* articles/psoas-and-back-pain.json /sections/1/title */
NC_("article", "The pelvis and the curve")
/* articles/psoas-and-back-pain.json /sections/2/title */
NC_("article", "The psoas and the spine")
/* articles/psoas-and-back-pain.json /sections/3/title */
NC_("article", "The psoas and the pain")
/* articles/psoas-and-back-pain.json /sections/4/title */
/* articles/why-hips-feel-tight.json /sections/4/title */
NC_("article", "What helps")
/* articles/psoas-and-back-pain.json /sections/0/blocks/0/paragraph */
NC_("article", "It goes like this: sitting or stress tightens the psoas, the psoas tips the pelvis, the tipped pelvis bends the low back, and the bent back hurts. Loosen the psoas and the pain goes away. The story is easy to follow, and it is told in good faith. Each step can be checked, though, and most of them do not hold well.")
/* articles/psoas-and-back-pain.json /sections/2/blocks/0/paragraph */
NC_("article", "Does the psoas drag the spine forward all day? Calculations of its pull suggest that it bends the low back only a little. Its main effects are compression and shear, worked out for maximal effort, and that is not how anyone stands in a line.")
/* articles/psoas-and-back-pain.json /sections/2/blocks/1/paragraph */
NC_("article", "Arching backward does load the small facet joints behind the discs; for the discs themselves this is less clear. Load on a joint is not the same as pain or harm. And the psoas is no smaller or larger, on average, in people with low back pain.")
/* articles/psoas-and-back-pain.json /sections/2/blocks/2/paragraph */
NC_("article", "A weak deep core is another popular suspect. Yet when the deepest abdominal muscle changes with training, the change does not keep step with the pain.")
/* articles/psoas-and-back-pain.json /sections/4/blocks/0/paragraph */
NC_("article", "The good news is that most new episodes of low back pain improve. Guidelines agree on the main lines: rule out serious causes, keep active, return to your usual activities, and use exercise. Warmth can ease the first days.")
/* articles/psoas-and-back-pain.json /sections/4/blocks/1/paragraph */
NC_("article", "For pain that lasts, structured exercise gives a modest benefit, and mindfulness-based stress reduction, tai chi and yoga are reasonable too. Belts and traction are not recommended.")
/* articles/psoas-and-back-pain.json /sections/4/blocks/2/list/0 */
NC_("article", "For an easy start: the [beginner gentle](routine:beginner-gentle) routine.")
/* articles/psoas-and-back-pain.json /sections/4/blocks/2/list/1 */
NC_("article", "For strength: [strength balance](routine:strength-balance), twice a week.")
/* articles/psoas-and-back-pain.json /sections/4/blocks/2/list/2 */
NC_("article", "On any day: [walking](exercise:walking).")
/* articles/psoas-and-back-pain.json /sections/4/blocks/3/warning */
NC_("article", "Some signs that come with back pain need emergency help at once, such as numbness around the genitals or new trouble passing urine. The full lists are in [listening to your body](article:listening-to-your-body).")
/* articles/psoas-and-back-pain.json /sections/1/blocks/0/claim/said */
NC_("article", "A tight psoas tips the pelvis forward.")
/* articles/psoas-and-back-pain.json /sections/1/blocks/1/claim/said */
NC_("article", "Anterior pelvic tilt means that the low back is curved too much.")
/* articles/psoas-and-back-pain.json /sections/1/blocks/2/claim/said */
NC_("article", "A forward tilt and a deep curve explain back pain.")
/* articles/psoas-and-back-pain.json /sections/2/blocks/3/claim/said */
NC_("article", "A tight psoas switches off the deepest abdominal muscle.")
/* articles/psoas-and-back-pain.json /sections/3/blocks/0/claim/said */
NC_("article", "Back pain comes from a tight hip flexor that pulls you out of alignment.")
/* articles/psoas-and-back-pain.json /sections/3/blocks/1/claim/said */
NC_("article", "Working on the psoas is the key to treating back pain.")
/* articles/psoas-and-back-pain.json /sections/1/blocks/0/claim/finding */
NC_("article", "In a study of 25 people, how far the hip extended had almost nothing to do with the tilt of the pelvis (correlation −0.04) or with the curve of the low back (−0.09). Zero would mean no link at all. It is one small study, so the question is not closed.")
/* xgettext:no-c-format */
/* articles/psoas-and-back-pain.json /sections/1/blocks/1/claim/finding */
NC_("article", "Tilt belongs to the pelvis, curve to the spine; they are two different things. A forward tilt is also usual: 85% of pain-free men and 75% of pain-free women have it. The shape of the bones alone can account for readings from 0 to 23°.")
/* articles/psoas-and-back-pain.json /sections/1/blocks/2/claim/finding */
NC_("article", "When people with and without low back pain were compared, there was no average difference in pelvic tilt or in the curve of the low back.")
/* articles/psoas-and-back-pain.json /sections/2/blocks/3/claim/finding */
NC_("article", "We found nothing to show this. Two studies looked at the buttock muscles instead: a small one saw less activity in players with tight hip flexors, and a later one saw no difference.")
/* articles/psoas-and-back-pain.json /sections/3/blocks/0/claim/finding */
NC_("article", "The link between hip range and low back pain rests on evidence of very low quality, and it was statistically clear only for turning the thigh inward. One study did find 11° less hip extension in people with back pain, but that does not tell us which came first.")
/* articles/psoas-and-back-pain.json /sections/3/blocks/1/claim/finding */
NC_("article", "None of the guidelines we saw names it. Pooled trials did not find stretching better than a control for low back pain, and in one trial of hip stretching, with 30 people, the groups did not differ.")
/* articles/psoas-and-back-pain.json /sections/1/blocks/0/claim/take */
NC_("article", "The way you stand says little about how long your psoas is. If you stretch, let it be because it does you good, not to change your tilt.")
/* articles/psoas-and-back-pain.json /sections/1/blocks/1/claim/take */
NC_("article", "A pelvis that tilts forward is an ordinary pelvis. It is not a finding to worry about.")
/* articles/psoas-and-back-pain.json /sections/1/blocks/2/claim/take */
NC_("article", "Stand in whatever way is comfortable. Comfort and change are better guides than a mirror.")
/* articles/psoas-and-back-pain.json /sections/2/blocks/3/claim/take */
NC_("article", "You need not loosen one muscle before you train another. [Bird-dog](exercise:bird-dog) and [dead bug](exercise:dead-bug) are good places to start.")
/* articles/psoas-and-back-pain.json /sections/3/blocks/0/claim/take */
NC_("article", "If your hips are stiff, moving them is worthwhile in itself. Your body does not have to be put straight first.")
/* articles/psoas-and-back-pain.json /sections/3/blocks/1/claim/take */
NC_("article", "Let psoas exercises be one part of moving more. The whole is what counts.")
/* articles/stretching-rolling-release.json /title */
NC_("article", "Stretching, rolling and “release”")
/* articles/stretching-rolling-release.json /summary */
NC_("article", "What stretching, rolling, massage and slow breathing can do for you, and one kind of rolling that you should not do.")
/* articles/stretching-rolling-release.json /key_points/0 */
NC_("article", "Stretching regularly lets you move further, partly because you come to tolerate the stretch.")
/* articles/stretching-rolling-release.json /key_points/1 */
NC_("article", "Ten to thirty seconds a hold, two or three days a week, is the usual advice; for older adults it is 30 to 60 seconds.")
/* articles/stretching-rolling-release.json /key_points/2 */
NC_("article", "Never roll or press into your belly or the crease of your groin. Roll the thigh instead.")
/* articles/stretching-rolling-release.json /key_points/3 */
NC_("article", "Massage is an extra beside exercise, not a replacement.")
/* articles/stretching-rolling-release.json /key_points/4 */
NC_("article", "Slow breathing can ease stress. It has not been shown to let stored emotions out of a muscle.")
/* articles/stretching-rolling-release.json /sections/0/title */
NC_("article", "About the word")
/* articles/stretching-rolling-release.json /sections/1/title */
NC_("article", "Stretching")
/* articles/stretching-rolling-release.json /sections/2/title */
NC_("article", "Rolling")
/* articles/stretching-rolling-release.json /sections/3/title */
NC_("article", "Massage")
/* articles/stretching-rolling-release.json /sections/4/title */
NC_("article", "Breathing and calm")
/* articles/stretching-rolling-release.json /sections/0/blocks/0/paragraph */
NC_("article", "“Release” suggests that something is caught and can be set free. What studies measure is plainer: how far a joint moves, how stretching feels, how stressed people are and how much it hurts. In those plain terms some of these methods help, and that is worth having without the bigger promise.")
/* articles/stretching-rolling-release.json /sections/1/blocks/1/paragraph */
NC_("article", "Technique matters more than force. In the [half-kneeling hip-flexor stretch](exercise:half-kneeling-hip-flexor-stretch), tuck your tail and squeeze the buttock of the kneeling side before you glide forward. The tuck keeps the movement at the hip instead of in the low back. If the front of the thigh takes over, bend the back knee less. If kneeling is uncomfortable, use the [standing version](exercise:standing-hip-flexor-stretch).")
/* articles/stretching-rolling-release.json /sections/2/blocks/2/paragraph */
NC_("article", "[Front-of-thigh rolling](exercise:front-of-thigh-rolling) is the safer choice. It can loosen the thigh for a short while; it does not reach the psoas. Keep the pressure at five out of ten or less, and stop if anything tingles or goes numb.")
/* articles/stretching-rolling-release.json /sections/4/blocks/1/paragraph */
NC_("article", "There is a real connection in the body here: the diaphragm, your main breathing muscle, and the psoas share a band of connective tissue. Whether calming the breath relaxes the psoas through it is unproven.")
/* articles/stretching-rolling-release.json /sections/4/blocks/2/paragraph */
NC_("article", "To try it, lie down in [constructive rest](exercise:constructive-rest) with your calves on a chair and follow [diaphragmatic breathing](exercise:diaphragmatic-breathing), or play the [evening wind-down](routine:evening-wind-down). If you get dizzy, breathe normally. If it distresses you, stop.")
/* articles/stretching-rolling-release.json /sections/4/blocks/3/paragraph */
NC_("article", "None of this replaces movement, strength and regular breaks. It can make them more pleasant, and that helps you to keep going.")
/* articles/stretching-rolling-release.json /sections/2/blocks/0/warning */
NC_("article", "Do not roll or press a ball, roller or tool into your belly or the crease of your groin.")
/* articles/stretching-rolling-release.json /sections/2/blocks/3/warning */
NC_("article", "Do not roll over open wounds or fractures. If you have or had blood clots, take blood thinners, are pregnant, or have inflammation, varicose veins, reduced feeling or a hernia, ask a clinician first.")
/* articles/stretching-rolling-release.json /sections/1/blocks/0/claim/said */
NC_("article", "Stretching gives the psoas its natural length back.")
/* articles/stretching-rolling-release.json /sections/1/blocks/2/claim/said */
NC_("article", "Hold a stretch for 30 seconds.")
/* articles/stretching-rolling-release.json /sections/2/blocks/1/claim/said */
NC_("article", "Lie face down and foam-roll the psoas, just below the hip bone.")
/* articles/stretching-rolling-release.json /sections/3/blocks/0/claim/said */
NC_("article", "Deep massage works wonders on the psoas.")
/* articles/stretching-rolling-release.json /sections/4/blocks/0/claim/said */
NC_("article", "Breathing or meditation releases the emotion held in the psoas.")
/* articles/stretching-rolling-release.json /sections/1/blocks/0/claim/finding */
NC_("article", "Regular stretching increases range of motion, and the effect is large. Part of it is that you come to tolerate the stretch better, so more range does not have to mean a longer muscle.")
/* articles/stretching-rolling-release.json /sections/1/blocks/2/claim/finding */
NC_("article", "The usual advice is 10 to 30 seconds, or 30 to 60 for older adults, on at least two or three days a week, to about 60 seconds in all for each muscle. Gains level off near 4 minutes a session and 10 minutes a week.")
/* articles/stretching-rolling-release.json /sections/2/blocks/1/claim/finding */
NC_("article", "This is unsupported and unsafe. The psoas lies behind the bowel, so pressure meets the bowel first. The groin carries the femoral nerve, artery and vein.")
/* articles/stretching-rolling-release.json /sections/3/blocks/0/claim/finding */
NC_("article", "For back pain in general, the World Health Organization says that massage may be offered, with very low certainty. NICE in England advises hands-on treatment only together with exercise. Neither names the psoas.")
/* articles/stretching-rolling-release.json /sections/4/blocks/0/claim/finding */
NC_("article", "That mechanism is unsupported. What has been shown is simpler: breathing practice lowers stress by a small to moderate amount (effect size 0.35), and mindfulness-based stress reduction helps people with chronic low back pain. Sessions under five minutes seem to do less.")
/* articles/stretching-rolling-release.json /sections/1/blocks/0/claim/take */
NC_("article", "Stretch for the range and for the ease. Both are good reasons.")
/* articles/stretching-rolling-release.json /sections/1/blocks/2/claim/take */
NC_("article", "Two holds of 30 seconds a side are enough. Aim for a mild pull, three or four out of ten.")
/* articles/stretching-rolling-release.json /sections/2/blocks/1/claim/take */
NC_("article", "Leave the belly and groin alone. Roll the front and outer thigh only, starting a hand’s width below the groin crease.")
/* articles/stretching-rolling-release.json /sections/3/blocks/0/claim/take */
NC_("article", "If massage feels good, enjoy it as an extra. It does not have to be deep or hurt, and your belly does not need it.")
/* articles/stretching-rolling-release.json /sections/4/blocks/0/claim/take */
NC_("article", "Breathe slowly because it calms you. Five minutes or more is a good aim; a minute is still a pause.")
/* articles/what-the-psoas-is.json /title */
NC_("article", "What the psoas is")
/* articles/what-the-psoas-is.json /summary */
NC_("article", "Where the psoas runs, what it does together with its neighbors, and which stories about it go further than what is known.")
/* articles/what-the-psoas-is.json /key_points/0 */
NC_("article", "The psoas major runs from the low back to the inner side of the upper thigh bone. You have one on each side.")
/* articles/what-the-psoas-is.json /key_points/1 */
NC_("article", "With its partner, the iliacus, it bends the hip. Several other muscles share that work.")
/* articles/what-the-psoas-is.json /key_points/2 */
NC_("article", "It also helps steady the low back, mainly by pressing the vertebrae together.")
/* articles/what-the-psoas-is.json /key_points/3 */
NC_("article", "It is one useful muscle among many. Movement, strength and regular breaks suit it as they suit the rest of you.")
/* articles/what-the-psoas-is.json /sections/0/title */
NC_("article", "Where it lies")
/* articles/what-the-psoas-is.json /sections/1/title */
NC_("article", "What it does")
/* articles/what-the-psoas-is.json /sections/2/title */
NC_("article", "What else is said about it")
/* articles/what-the-psoas-is.json /sections/3/title */
NC_("article", "What this means for you")
/* articles/what-the-psoas-is.json /sections/0/blocks/0/paragraph */
NC_("article", "Deep inside you, behind the organs of the belly, a long muscle lies along each side of the low back. This is the psoas major. It begins on the lowest vertebra of the chest and on the lumbar vertebrae: on their bodies, on their sideways bony arms, and on the discs between them.")
/* articles/what-the-psoas-is.json /sections/0/blocks/1/paragraph */
NC_("article", "From there it runs down across the front of the hip to a small bump on the inner side of the upper thigh bone, called the lesser trochanter. On the way it is joined by the iliacus, a muscle shaped like a fan that lies in the hollow on the inside of the hip bone. The two act as one on each side of the body, and together they are called the iliopsoas.")
/* articles/what-the-psoas-is.json /sections/0/blocks/2/paragraph */
NC_("article", "There is a third, smaller neighbor, the psoas minor. About half of people do not have it.")
/* articles/what-the-psoas-is.json /sections/1/blocks/0/paragraph */
NC_("article", "Pull on the lesser trochanter and the thigh comes toward the trunk. That is hip flexion, and the iliopsoas is one of its main muscles. It is at work when your leg swings forward as you walk, and also when you sit tall.")
/* articles/what-the-psoas-is.json /sections/1/blocks/2/paragraph */
NC_("article", "It helps to bend you forward too, when you sit up from lying. When you bend down from standing, it is mostly gravity that takes you there, while the muscles of the back and the back of the hips control the descent. To rise from a chair you rely above all on your buttocks and thighs, as in [sit-to-stand](exercise:sit-to-stand).")
/* articles/what-the-psoas-is.json /sections/2/blocks/2/paragraph */
NC_("article", "It is true that a web of nerves, the lumbar plexus, runs through the psoas. It is sometimes said that this makes the muscle tighten easily. One does not follow from the other.")
/* articles/what-the-psoas-is.json /sections/3/blocks/0/paragraph */
NC_("article", "Nothing here makes the psoas fragile or mysterious. You can work it with a [seated march](exercise:seated-march), lengthen the front of the hip with a [half-kneeling hip-flexor stretch](exercise:half-kneeling-hip-flexor-stretch), and use it with every step of a [walk](exercise:walking).")
/* articles/what-the-psoas-is.json /sections/3/blocks/1/paragraph */
NC_("article", "If you wonder why your hips feel stiff in the first place, read [why hips feel tight](article:why-hips-feel-tight) next.")
/* articles/what-the-psoas-is.json /sections/0/blocks/3/claim/said */
NC_("article", "Both parts of the iliopsoas start on the lumbar spine.")
/* articles/what-the-psoas-is.json /sections/1/blocks/1/claim/said */
NC_("article", "The psoas is the hip flexor.")
/* articles/what-the-psoas-is.json /sections/1/blocks/3/claim/said */
NC_("article", "The psoas helps to stabilize the spine.")
/* articles/what-the-psoas-is.json /sections/2/blocks/0/claim/said */
NC_("article", "The psoas is the muscle of the soul.")
/* articles/what-the-psoas-is.json /sections/2/blocks/1/claim/said */
NC_("article", "The psoas supports your abdominal organs.")
/* articles/what-the-psoas-is.json /sections/0/blocks/3/claim/finding */
NC_("article", "Only the psoas major does: from the lowest chest vertebra down to the last lumbar one. The iliacus starts on the pelvis, in the hollow of the hip bone.")
/* articles/what-the-psoas-is.json /sections/1/blocks/1/claim/finding */
NC_("article", "It is one of several. The iliacus, the rectus femoris at the front of the thigh, the sartorius and the tensor fasciae latae bend the hip as well.")
/* articles/what-the-psoas-is.json /sections/1/blocks/3/claim/finding */
NC_("article", "It does, mostly by compression: its pull presses the vertebrae together. It even works on the other side when one leg is lifted, which fits a steadying role. But many muscles share this task and none of them dominates.")
/* articles/what-the-psoas-is.json /sections/2/blocks/0/claim/finding */
NC_("article", "The name comes from yoga and bodywork writing, not from anatomy. We found it only on practitioners’ own pages, and one of them grants that it has no scientific basis. We found no direct evidence that the psoas drives how you feel emotionally.")
/* articles/what-the-psoas-is.json /sections/2/blocks/1/claim/finding */
NC_("article", "It lies behind them. That it holds them up has not been shown.")
/* articles/what-the-psoas-is.json /sections/0/blocks/3/claim/take */
NC_("article", "Think of two muscles from two places that meet at one end. Only one of them touches your spine.")
/* articles/what-the-psoas-is.json /sections/1/blocks/1/claim/take */
NC_("article", "When the front of your hip feels tight or tired, it need not be the psoas. Exercises for the whole front of the hip are a sensible choice.")
/* articles/what-the-psoas-is.json /sections/1/blocks/3/claim/take */
NC_("article", "A steady trunk is teamwork. Train the team, for instance with [dead bug](exercise:dead-bug) and [bird-dog](exercise:bird-dog), rather than one muscle.")
/* articles/what-the-psoas-is.json /sections/2/blocks/0/claim/take */
NC_("article", "If the image helps you to slow down and pay attention, enjoy it as an image. You do not need it in order to move well.")
/* articles/what-the-psoas-is.json /sections/2/blocks/1/claim/take */
NC_("article", "There is no need to train it for the sake of your organs. Train it because bending the hip is part of walking, climbing and sitting tall.")
/* articles/why-hips-feel-tight.json /title */
NC_("article", "Why hips feel tight")
/* articles/why-hips-feel-tight.json /summary */
NC_("article", "What sitting, stress and posture have to do with a stiff feeling at the front of the hips, and what they do not.")
/* articles/why-hips-feel-tight.json /key_points/0 */
NC_("article", "Sitting holds the hip flexors in a short position. That ordinary office sitting makes the muscle itself shorter has not been shown.")
/* articles/why-hips-feel-tight.json /key_points/1 */
NC_("article", "Feeling stiff and being stiff are not the same thing. The feeling often eases once you move.")
/* articles/why-hips-feel-tight.json /key_points/2 */
NC_("article", "Stress can make muscles work harder, but nothing singles out the psoas, and no muscle has been shown to store emotions.")
/* articles/why-hips-feel-tight.json /key_points/3 */
NC_("article", "No one posture is agreed to cause back pain. Changing position often is kinder than searching for a perfect one.")
/* articles/why-hips-feel-tight.json /sections/0/title */
NC_("article", "A feeling and a measurement")
/* articles/why-hips-feel-tight.json /sections/1/title */
NC_("article", "What sitting does")
/* articles/why-hips-feel-tight.json /sections/2/title */
NC_("article", "What stress does")
/* articles/why-hips-feel-tight.json /sections/3/title */
NC_("article", "What posture does")
/* articles/why-hips-feel-tight.json /sections/0/blocks/0/paragraph */
NC_("article", "“Tight” is a feeling, and a real one. It does not have to mean that something has become short. When researchers compared how stiff a back felt with how stiff it measured, the two did not match. That study was about backs, not hips, but it is a good reason to be careful with conclusions.")
/* articles/why-hips-feel-tight.json /sections/1/blocks/2/paragraph */
NC_("article", "You may also hear that training the hip flexors too much unbalances the body. The idea is plausible, but it has not been tested.")
/* articles/why-hips-feel-tight.json /sections/1/blocks/3/paragraph */
NC_("article", "Sitting does go along with low back pain: across studies the odds are about 1.2 to 1.5 times as high. Whether it is a cause is disputed. The World Health Organization advises sitting less, but names no number of hours at which sitting becomes harmful.")
/* articles/why-hips-feel-tight.json /sections/4/blocks/0/paragraph */
NC_("article", "A short break taken often does more than a long one taken now and then. The British safety regulator suggests five to ten minutes in each hour of screen work, before you are tired, preferably moving, and at a time you choose. A skipped break is no failure; the next one will come.")
/* xgettext:no-c-format */
/* articles/why-hips-feel-tight.json /sections/4/blocks/1/paragraph */
NC_("article", "Breaks have been put to the test. In a trial with 193 workers at high risk, 9% of those who took active breaks got new low back pain, against 33% in the comparison group (hazard ratio 0.34, with a wide range of 0.12 to 0.98); a special device on the seat was part of it. In pooled studies, breaks of up to ten minutes gave a little more energy and a little less tiredness, but no better performance overall. In a study of only 11 people, five minutes of walking every half hour lowered blood sugar.")
/* articles/why-hips-feel-tight.json /sections/4/blocks/2/paragraph */
NC_("article", "You do not have to stand all day instead: long standing was no better for the low back than sitting. Experts suggest working up from two to four hours of standing and light movement in a working day, but on low-grade evidence.")
/* articles/why-hips-feel-tight.json /sections/4/blocks/4/paragraph */
NC_("article", "If a stiff hip also pinches or catches deep in the groin, see [listening to your body](article:listening-to-your-body) before you stretch it.")
/* articles/why-hips-feel-tight.json /sections/4/blocks/3/list/0 */
NC_("article", "In a minute and a half: the [desk reset](routine:desk-reset).")
/* articles/why-hips-feel-tight.json /sections/4/blocks/3/list/1 */
NC_("article", "In five minutes: the [desk break](routine:desk-break).")
/* articles/why-hips-feel-tight.json /sections/4/blocks/3/list/2 */
NC_("article", "Before the day begins: [morning mobility](routine:morning-mobility).")
/* articles/why-hips-feel-tight.json /sections/4/blocks/3/list/3 */
NC_("article", "After work: the [evening wind-down](routine:evening-wind-down).")
/* articles/why-hips-feel-tight.json /sections/0/blocks/1/claim/said */
NC_("article", "After sitting, a hip goes stiff like an arm that was kept bent.")
/* articles/why-hips-feel-tight.json /sections/1/blocks/0/claim/said */
NC_("article", "Sitting holds the psoas short.")
/* articles/why-hips-feel-tight.json /sections/1/blocks/1/claim/said */
NC_("article", "Sitting for long hours makes the fibers of the psoas shorter.")
/* articles/why-hips-feel-tight.json /sections/2/blocks/0/claim/said */
NC_("article", "The psoas is wired to the fight-or-flight response.")
/* articles/why-hips-feel-tight.json /sections/2/blocks/1/claim/said */
NC_("article", "The psoas stores emotions and old trauma.")
/* articles/why-hips-feel-tight.json /sections/3/blocks/0/claim/said */
NC_("article", "Slouching makes the psoas tight and the back sore.")
/* articles/why-hips-feel-tight.json /sections/0/blocks/1/claim/finding */
NC_("article", "Stiffness after keeping still is of the passing kind and eases with movement. And to feel stiff is not always to measure stiff, as the study of backs showed.")
/* articles/why-hips-feel-tight.json /sections/1/blocks/0/claim/finding */
NC_("article", "As a description of position this is true: with the hip bent, the muscle is shorter than when you stand. It says nothing yet about harm.")
/* articles/why-hips-feel-tight.json /sections/1/blocks/1/claim/finding */
NC_("article", "In one study, inactive people who sat for long had 6.1° less hip extension than others. It looked at a single point in time, so it cannot say what came first. Muscle that has itself become shorter is known from limbs that were immobilized and from long-term wearing of high heels, not from office sitting.")
/* articles/why-hips-feel-tight.json /sections/2/blocks/0/claim/finding */
NC_("article", "Stress does raise muscle activity. That has been measured in the trapezius, the muscle from neck to shoulder, and in the trunk. We found nothing to show that the psoas is singled out.")
/* articles/why-hips-feel-tight.json /sections/2/blocks/1/claim/finding */
NC_("article", "We found no way in which this could work and no trials of it. What is real is guarding: after an injury, muscles can stay on alert for a while.")
/* articles/why-hips-feel-tight.json /sections/3/blocks/0/claim/finding */
NC_("article", "A review of reviews asked whether posture causes low back pain. There is no agreement that any one posture does.")
/* articles/why-hips-feel-tight.json /sections/0/blocks/1/claim/take */
NC_("article", "Stand up, take a few steps, swing your legs. If the stiffness fades as you move, nothing more is needed.")
/* articles/why-hips-feel-tight.json /sections/1/blocks/0/claim/take */
NC_("article", "Give your hips the other position now and then. A [standing hip-flexor stretch](exercise:standing-hip-flexor-stretch) or a short walk does it.")
/* articles/why-hips-feel-tight.json /sections/1/blocks/1/claim/take */
NC_("article", "Long, inactive days may go with less reach behind you. Moving more is worthwhile whichever came first.")
/* articles/why-hips-feel-tight.json /sections/2/blocks/0/claim/take */
NC_("article", "If stress makes you tense, it is likely a matter of many muscles. [Slow breathing](exercise:diaphragmatic-breathing) or a walk is a fair thing to try.")
/* articles/why-hips-feel-tight.json /sections/2/blocks/1/claim/take */
NC_("article", "Your feelings are real, and they are not locked away in a muscle. If something weighs on you, talking with someone you trust, or with a professional, is a good step.")
/* articles/why-hips-feel-tight.json /sections/3/blocks/0/claim/take */
NC_("article", "Slouch if it is comfortable, then sit another way. Variety matters more than an ideal.")
/* references.json /references/0/about */
NC_("reference", "A reference chapter on the anatomy of the iliopsoas.")
/* references.json /references/1/about */
NC_("reference", "A dictionary entry on where the psoas major begins and where it attaches.")
/* references.json /references/2/about */
NC_("reference", "A paper on the anatomy of the psoas muscles, used here for how often the psoas minor is missing.")
/* references.json /references/3/about */
NC_("reference", "A second paper on the anatomy of the psoas muscles, used here for how often the psoas minor is missing.")
/* references.json /references/4/about */
NC_("reference", "Looked at when the psoas is active, in tasks such as swinging the leg and sitting tall.")
/* references.json /references/5/about */
NC_("reference", "Looked at the psoas while one leg is raised, on the side of that leg and on the other.")
/* references.json /references/6/about */
NC_("reference", "Modeled the forces the psoas major can put on the lumbar spine: bending, compression and shear.")
/* references.json /references/7/about */
NC_("reference", "Looked at how much each trunk muscle adds to the stability of the lumbar spine.")
/* references.json /references/8/about */
NC_("reference", "Describes the diaphragm and the arch of connective tissue by which it meets the psoas.")
/* references.json /references/9/about */
NC_("reference", "A single sports-medicine case, used here for what lies in the groin.")
/* references.json /references/10/about */
NC_("reference", "Used here for what arching the back does to the small joints behind the discs.")
/* references.json /references/11/about */
NC_("reference", "Compared how far the hip extends in people who sit long and are inactive and in others, at one point in time.")
/* references.json /references/12/about */
NC_("reference", "Compared hip extension with pelvic tilt and the curve of the low back in 25 people.")
/* references.json /references/13/about */
NC_("reference", "Gathered studies that compared posture and movement of the low back and pelvis in people with and without back pain.")
/* references.json /references/14/about */
NC_("reference", "Measured pelvic tilt in men and women without pain.")
/* references.json /references/15/about */
NC_("reference", "Measured how much the shape of the pelvic bones alone changes the tilt that is read from them.")
/* references.json /references/16/about */
NC_("reference", "Gathered the trials and studies of treatment without surgery for a strong forward tilt of the pelvis.")
/* references.json /references/17/about */
NC_("reference", "Reviewed whether how far the hip moves goes with low back pain.")
/* references.json /references/18/about */
NC_("reference", "Compared how far the hip extends in people with and without low back pain.")
/* references.json /references/19/about */
NC_("reference", "A review of reviews on whether posture and physical activities cause low back pain.")
/* references.json /references/20/about */
NC_("reference", "Compared how stiff a back feels to its owner with how stiff it measures.")
/* references.json /references/21/about */
NC_("reference", "Looked at whether sitting goes along with low back pain.")
/* references.json /references/22/about */
NC_("reference", "Looked at whether being sedentary goes along with low back pain.")
/* references.json /references/23/about */
NC_("reference", "Looked at whether sitting at work causes low back pain.")
/* references.json /references/24/about */
NC_("reference", "A small study of buttock-muscle activity in players with tight hip flexors.")
/* references.json /references/25/about */
NC_("reference", "A later look at buttock-muscle activity and tight hip flexors.")
/* references.json /references/26/about */
NC_("reference", "Looked at whether changes in the deepest abdominal muscle go along with changes in pain.")
/* references.json /references/27/about */
NC_("reference", "Compared drawing the navel in with bracing the whole abdominal wall, for the stability of the trunk.")
/* references.json /references/28/about */
NC_("reference", "Pooled studies that compared the size of back muscles, the psoas among them, in people with and without low back pain.")
/* references.json /references/29/about */
NC_("reference", "Used here for when muscle tissue itself shortens, such as in a limb kept still or after years of high heels.")
/* references.json /references/30/about */
NC_("reference", "Looked at what happens to the muscle of a limb that carries no load.")
/* references.json /references/31/about */
NC_("reference", "Looked at muscle activity in the upper back and shoulder during stress.")
/* references.json /references/32/about */
NC_("reference", "Looked at trunk-muscle activity during stress.")
/* references.json /references/33/about */
NC_("reference", "Compared kinds of exercise, stretching among them, for low back pain.")
/* references.json /references/34/about */
NC_("reference", "A randomized trial of hip stretching for low back pain in 30 people.")
/* references.json /references/35/about */
NC_("reference", "Pooled trials on how much regular stretching adds to range of motion.")
/* references.json /references/36/about */
NC_("reference", "Looked at how much static stretching is enough for range of motion.")
/* references.json /references/37/about */
NC_("reference", "Advice on how long and how often to stretch.")
/* references.json /references/38/about */
NC_("reference", "Looked at what stretching the hip flexors does to performance.")
/* references.json /references/39/about */
NC_("reference", "Pooled studies on what foam rolling does.")
/* references.json /references/40/about */
NC_("reference", "Asked experts when foam rolling should be avoided or done with caution.")
/* references.json /references/41/about */
NC_("reference", "Pooled trials of strength training, stretching and other exercise for preventing injuries.")
/* references.json /references/42/about */
/* references.json /references/43/about */
NC_("reference", "Tested hip-flexor stretching in older adults, for range and walking.")
/* references.json /references/44/about */
NC_("reference", "Tested how well the modified Thomas test shows how far the hip extends.")
/* references.json /references/45/about */
NC_("reference", "Used here for how hard the buttock muscles work in bridges and bird-dogs.")
/* references.json /references/46/about */
NC_("reference", "Looked at how hard the buttock muscles work in different exercises.")
/* references.json /references/47/about */
NC_("reference", "Pooled trials of structured exercise for chronic low back pain.")
/* references.json /references/48/about */
NC_("reference", "A review of trials of exercise for chronic low back pain.")
/* references.json /references/49/about */
NC_("reference", "A review of exercise that trains control of the deep trunk muscles, for chronic low back pain.")
/* references.json /references/50/about */
NC_("reference", "Pooled trials of breathing practice for stress.")
/* references.json /references/51/about */
NC_("reference", "Looked at which breathing practices work for stress, and how long a session should be.")
/* references.json /references/52/about */
NC_("reference", "Tested mindfulness-based stress reduction in people with chronic low back pain.")
/* references.json /references/53/about */
NC_("reference", "Tested a walking program with education for preventing the return of low back pain.")
/* references.json /references/54/about */
NC_("reference", "Looked at what stretching does for range, performance and injuries.")
/* references.json /references/55/about */
NC_("reference", "Used here for whether exercise changes how the pelvis is tilted.")
/* references.json /references/56/about */
NC_("reference", "The guideline of England’s NICE on low back pain and sciatica.")
/* references.json /references/57/about */
NC_("reference", "The WHO guideline on chronic low back pain in adults.")
/* references.json /references/58/about */
NC_("reference", "A guideline on treating acute and chronic low back pain.")
/* references.json /references/59/about */
NC_("reference", "An overview in The Lancet of what low back pain is.")
/* references.json /references/60/about */
NC_("reference", "An overview in The Lancet of how low back pain is best treated and prevented.")
/* references.json /references/61/about */
NC_("reference", "Guidance on the signs that raise suspicion of a serious spinal disease.")
/* references.json /references/62/about */
NC_("reference", "When back pain needs emergency or urgent care, as NHS services word it.")
/* references.json /references/63/about */
NC_("reference", "Advice from Scotland’s NHS inform on exercising with back pain.")
/* references.json /references/64/about */
NC_("reference", "A statement on exercise for people with osteoporosis.")
/* references.json /references/65/about */
NC_("reference", "Patient pages on the movements to avoid after a hip replacement, by kind of surgery.")
/* references.json /references/66/about */
NC_("reference", "Pages that pass on NHS advice on exercise in pregnancy.")
/* references.json /references/67/about */
NC_("reference", "Medical web pages on the signs of a psoas abscess.")
/* references.json /references/68/about */
NC_("reference", "Describes bleeding into the psoas in people who take blood thinners.")
/* references.json /references/69/about */
NC_("reference", "The British regulator’s answer on breaks in screen work.")
/* references.json /references/70/about */
NC_("reference", "The WHO guidelines on physical activity and sitting.")
/* references.json /references/71/about */
NC_("reference", "Expert advice on standing and light movement during office work.")
/* references.json /references/72/about */
NC_("reference", "Pooled studies of breaks of up to ten minutes: vigor, fatigue and performance.")
/* references.json /references/73/about */
NC_("reference", "Tested active breaks in 193 workers at high risk of low back pain, with a special seat device.")
/* references.json /references/74/about */
NC_("reference", "Compared walking breaks of different length and spacing for blood sugar in 11 people.")
/* references.json /references/75/about */
NC_("reference", "Looked at whether long standing is better for the low back than sitting.")
