/**
 * What first passwords are made of: short, plain words of Spanish that children know and can copy from a card. Without
 * accents and ñ, which not every keyboard has; without words that hurt or tease, alone or beside another, in Spanish as
 * it is spoken in the Andes or in Aymara. They are data, not messages: a password is the same in every language.
 */
export const plainWords: readonly string[] = `
abeja abrigo abril abuela abuelo aceite aceituna acera acuarela adobe agosto agua aguayo aguja
ahora aire ajo ala alba albahaca aldea alegre alero alfombra alga algo alma almeja almendro
almohada alpaca alto altura alumno amable amapola amarillo amiga amigo amor ancestro ancho ancla
andar andes anillo antena antes anuncio anzuelo apio aplauso aprender aprisa arado arbusto arcilla
arco ardilla arena arete armario aroma arpa arpista arriba arroyo arroz arte asiento astro atajo
atlas atleta aula aurora autor ave avellana avena aventura avispa ayer ayllu ayuda azucena azul
azulejo baile bajo balanza balde balsa banco banda bandeja bandera banquete baraja barca barco
barniz barrio barro base bastante bata batata batir baya bebida becerro bella belleza bello
bellota berro bien biombo bizcocho blanco blusa boca bocina boda bodega boleto bolsa bolsillo
bombilla bombo bonito bordado borde bosque bota bote botella botica brasero bravo bravura brazo
brillo brinco brisa brocha broche broma bronce brote bruma bueno bufanda bulto buque burbuja
buscar butaca buzo cabello cabeza cable cacao cacerola cactus cadena cadera caja cajita calabaza
calcio caldera caldo caleta calle calma calor calzado cama camelia camello camino camisa campana
campo canal canario canasta cancha candado candil canela canoa cantar cantera canto cantor caoba
capa capitel capullo cara caracol caramelo carbono careta carnaval carne carpa carpeta carrera
carreta carril carro carta cartel cartero casa cascabel cascada casco castillo castor cauce cebada
cebolla cebra cedro ceibo ceja celeste cencerro centella centro cepillo cera cerco cereal cereza
cerro cesta cesto chacra chapa charango charco charla chispa chispear chompa choza chullo ciclista
ciclo cielo ciencia ciervo cima cineasta cinta circo ciruela cisne ciudad claro clase clave clavel
clima cobija cobre cocina cocinera coco cofre cohete col colcha colegio coleta colina collar color
columna columpio comarca cometa comida comino compadre comparsa compota compra conejo contar copa
copla copo coral corcho cordel cordero corneta coro corona correa correo corteza cortijo cortina
cosecha cosechar costa costura crema crin crisol cristal crucero cuaderno cuadra cuadro cuarto
cuarzo cubeta cubo cuchara cueca cuello cuenco cuenta cuento cuerda cuero cumbre dado dalia danza
danzante dar dedo delta desayuno desierto diamante diario dibujar dibujo diente disco doble
doctora domingo dorado duende dueto dulce dulzura duna durazno duro eco edad ejemplo elefante
elegir ella embudo empanada encaje encina enebro enero enjambre ensalada entero entrada erizo
errante escala escalera escama escarcha escena escoba escritor escudo escuela esfera esmalte
espacio espejo espiga espina espiral espuma esquina establo estambre estampa estar estatua estera
estrella estribo estufa etapa eterno fachada faena faja falda familia famoso faro farol farola
fauna favor febrero felino feliz feria fibra ficha fideo fiel fiesta figura fila filtro fin finca
fino firma flan flauta flecha flor flora flota flotar foco fogata fondo forma forro fortuna foto
fragua franja frasco frase frazada frente fresa fresco frescura fresno frijol frio frontera fruta
fruto fuego fuente fuerte fulgor futuro gaita gala galleta gallo galope ganado garbanzo garganta
garza gato gaveta gaviota gelatina gema genio gente geranio germinar gesto gigante girar girasol
giro glaciar globo goma gorjeo gorra gorro gota gracia grado grama granada granero granizo granja
grano greda grillo gris grueso grupo guante guapo guarida guayaba guijarro guinda guiso guitarra
gusto haba habla hacer hada hamaca harina hebra helado helecho hermana hermano herrero hielo
hierba hierro higo hija hijo hilera hilo historia hogar hoja hola hombro honda hondo hongo honor
hora hormiga horno hotel hoy hoyo huella huerta huerto hueso humilde humo humor idea idioma igual
imagen imprenta isla istmo jaguar jalea jarabe jarra jaula jinete jirafa joya juego jueves jugar
jugo juguete julio junco junta junto justo kilo kiosco koala labor ladera ladrillo lago laguna
lana langosta laurel lava lavanda leche lechuga lectura leer legua lengua lente lenteja letra leve
libre libro liebre ligero lila lima limpio lince lindo lino linterna lirio lista listo llama llano
llanta llanura llave llegar lleno llevar lluvia lobo loma lomo loro loto lucero lugar luna lunes
lupa luz maceta madeja madera madre maestra maestro magia magnolia maleta malta malva manga mango
mano manso manta mantel manzana mapa maqueta mar marca marco marea marfil marimba mariposa marmota
martes marzo masa mate mayo mayor mazorca mecha medalla mejilla melena menta mercado mesa meseta
meta metal metro mezcla miel minuto mirada mirlo mirto mito mochila moda modelo molde molino
momento moneda monte mora morado mosaico mostaza moto mover mucho mueble mundo mural museo musgo
nacer nadar naranja nardo nariz nata nave navegar neblina nevado nido nieta nieto nieve nivel
noche nogal nombre norte nota noticia novela nube nudo nuera nuevo nuez nutria oasis obra oca
octubre oeste ojo ola oliva olivo olla onda onza oreja orilla oro orquesta oruga oso oveja ovillo
padre paisaje pala palabra palco palma paloma palta pampa pan panadero panal panda pandero
pantalla papa pared parque parra parte pasa pasaje pasar paseo paso pasta pasto patio pato pausa
paz pecera peine pelo pelota pera percha perfume perla permiso persona piano piedra piel pierna
pieza pila pilar pimienta pinar pincel pintor pintura pinza piso pista pizarra placa planeta plano
planta plata plato playa plaza pluma poco poder poema poeta polea polen pollo polvo pomelo poncho
poner ponto porche potro pozo pradera prado premio prensa prima primo prisma promesa pronto puente
puerta puerto pulpo pulso puma punta punto puro quena queso quinto quinua quitar quizar rama ramo
rana rancho raqueta rasgo rastro ratito rato rayo receta recreo red redondo reflejo regalo regla
reina reino reloj remo remolino reposo resina revista rey ribera rico riego rienda rima risa ritmo
rizo roble roca rodilla rojo rollo romero ronda ropa rosa rosal rosca rostro roto rueda ruido ruta
sabana saber sabio sabor sabroso sacar saco sal sala salir salmo salsa salto salud salvia sandalia
sano sastre sauce savia seda sello selva semana sembrar semilla senda sendero sentir serie serio
seta siembra sierra siesta siglo signo silbar silbato silla simple sirena sitio soga sol solapa
solo sombra sombrero sonar sonido sonrisa sopa soplo sorbo sorpresa suave subir suelo suerte suma
sumar sur surco susurro tabla talla taller tallo tambor tapa tapiz tarde tarea tarro tarta taza
teatro techo tejado tejer tejido tela telar tema templado templo temprano tender tener terraza
tesoro texto tibio tiempo tienda tierno tierra tigre tijera tilo timbre tinaja tinta tiza toalla
tobillo toldo tomate tomillo tono toro torre torta tortuga trabajo traje tranco trazo trece tren
trenza trigal trigo trino triple trompeta trompo tronco trucha trueno tuna turquesa unidad
universo usar uva valle valor vaso vecina vecino vela velero veleta velo vena ventana ver verano
verbo verdad verde vereda verso viaje vidrio viento villa violeta vista vivero vocal voleibol
volumen voz vuelo yate yema yerno yeso yoga yogur yuca yunta zafiro zafra zamba zanja zapallo
zapato zarcillo zorro zorzal zumo
`
  .trim()
  .split(/\s+/);
